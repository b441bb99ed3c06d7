import { z } from 'zod';

/** Words of the ballot and of the minutes of its count; places in braces are filled in. */
export const surveyTextsSchema = z.strictObject({
  format: z.literal('hoso-survey-texts/1'),
  front: z.array(z.string()),
  ballot: z.strictObject({
    number: z.string(),
    title: z.string(),
    subject: z.string(),
    request: z.string(),
    columns: z.strictObject({
      number: z.string(),
      text: z.string(),
      yes: z.string(),
      no: z.string(),
      reason: z.string(),
    }),
    wishes: z.string(),
    dots: z.string(),
    thanks: z.string(),
  }),
  minutes: z.strictObject({
    title: z.string(),
    subject: z.string(),
    opening: z.string(),
    counts: z.string(),
    columns: z.strictObject({
      number: z.string(),
      text: z.string(),
      yes: z.string(),
      no: z.string(),
      percent: z.string(),
    }),
    reasons: z.string(),
    closing: z.string(),
    signers: z.array(z.string()).length(4),
    /** Who leads a village, by its kind; "" for any other. */
    heads: z.record(z.string(), z.string()),
    /** Where the places are communes or districts, which have no Ban công tác Mặt trận. */
    members: z.strictObject({
      opening: z.string(),
      signers: z.array(z.string()).length(4),
    }),
  }),
});
export type SurveyTexts = z.infer<typeof surveyTextsSchema>;

/** "{place}" and the like become what they stand for. */
export const fillWords = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
