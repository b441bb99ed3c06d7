import { z } from 'zod';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { qualifierSchema } from './qualifier.ts';

const numbers = {
  value: decimalSchema.optional(),
  numerator: decimalSchema.optional(),
  denominator: decimalSchema.optional(),
};

export const partAnswerSchema = z.strictObject({
  ...numbers,
  achieved: z.boolean().optional(),
});
/** What was answered to one part (men, women). */
export type PartAnswer = z.infer<typeof partAnswerSchema>;

export const answerSchema = z.strictObject({
  ...numbers,
  achieved: z.boolean().optional(),
  level: z.string().max(60).optional(),
  parts: z.record(z.string(), partAnswerSchema).optional(),
  /** A person's decision where no rule can compute one, or the confirmation of a computed level. */
  decided: z.strictObject({ verdict: z.enum(['met', 'not-met']), reason: z.string() }).optional(),
  /** `ruleAct`: id or number of the act that allows it; without it the first rule that fits is taken. */
  notApplicable: z.strictObject({ reason: z.string(), ruleAct: z.string().optional() }).optional(),
  qualifier: qualifierSchema.optional(),
});
/** What is known about one indicator of one unit: figures read from the ledger and answers of people. */
export type Answer = z.infer<typeof answerSchema>;
