import { z } from 'zod';
import { unitLevelSchema } from '#shared/units/unit.ts';

/** A line in percent, "90", compared with exact fractions. */
const percent = z.string().regex(/^\d{1,3}(\.\d+)?$/);
const id = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const questionSchema = z.strictObject({
  number: z.int().min(1),
  /** What the ballot asks, one sentence. */
  text: z.string().min(1),
  /** Short name for tables and screens: "Môi trường". */
  field: z.string().min(1),
  /** Share of satisfied answers that is asked for. */
  required: percent,
});
export type Question = z.infer<typeof questionSchema>;

/** One kind of sheet: which unit it is for, its questions and the lines its results are judged by. */
export const surveySheetSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** "01" where the guidance numbers its sheets; empty where the number is not known. */
  number: z.string().max(10),
  level: z.enum(['village', 'commune', 'district', 'province']),
  grades: z.array(z.string().min(1)).min(1),
  /** Sets it is made for, where a level has several kinds of unit: a town is no district. */
  setIds: z.array(z.string().min(1)).optional(),
  /** Level of the places that are counted apart: villages of a commune, communes of a district; a village is its own. */
  places: unitLevelSchema,
  questions: z.array(questionSchema).min(1).max(60),
  /** The question on the whole; its share is the overall rate. */
  wholeQuestion: z.int().min(1),
  /** Share of households that take part in each place. */
  floor: percent,
  /** What each question needs in each place, where the guidance says so. */
  placeRequired: percent.nullable(),
  workingDays: z.int().min(1),
  postedDays: z.int().min(1),
  /** Where each number comes from: "R: …". L read in the law, R reported by others, C custom. */
  sources: z.record(z.string(), z.string()),
});
export type SurveySheet = z.infer<typeof surveySheetSchema>;

const choice = z.strictObject({ id, text: z.string().min(1) });

/** A guidance on asking people for their satisfaction, as data. A province that has the text corrects this file. */
export const guidanceSchema = z.strictObject({
  format: z.literal('hoso-survey-guidance/1'),
  id,
  title: z.string().min(1),
  /** As papers cite it. */
  act: z.string().min(1),
  periodFrom: z.int(),
  periodTo: z.int(),
  /** Words by which a condition of a criteria set is known to be the one that this survey answers. */
  conditionWords: z.string().min(1),
  /** How a ballot is to be filled in and what makes it invalid. */
  instruction: z.string().min(1),
  sources: z.record(z.string(), z.string()),
  methods: z.array(choice).min(1),
  /** Short reasons for dissatisfaction, each with the key that types it. */
  reasons: z.array(choice.extend({ key: z.string().regex(/^[a-z]$/) })),
  sheets: z.array(surveySheetSchema).min(1),
});
export type SurveyGuidance = z.infer<typeof guidanceSchema>;

/** What a survey follows: one sheet, with what its guidance says of all of them. */
export const pinnedGuidanceSchema = guidanceSchema
  .omit({ sheets: true })
  .extend({ sheet: surveySheetSchema });
export type PinnedGuidance = z.infer<typeof pinnedGuidanceSchema>;

export const withSheet = (
  { sheets, ...guidance }: SurveyGuidance,
  sheetId: string,
): PinnedGuidance | null => {
  const sheet = sheets.find((one) => one.id === sheetId);
  return sheet ? { ...guidance, sheet } : null;
};

type Judged = {
  readonly id: string;
  readonly level: string;
  readonly grade: string;
  readonly period: { readonly from: number };
};

/** The sheets that fit a set, best first: made for it, of its grade, then any other of its level. */
export const sheetsFor = (
  guidances: readonly SurveyGuidance[],
  { id: setId, level, grade, period }: Judged,
): readonly PinnedGuidance[] => {
  const fitting = guidances
    .filter(({ periodFrom, periodTo }) => periodFrom <= period.from && period.from <= periodTo)
    .flatMap((guidance) =>
      guidance.sheets.flatMap((sheet) =>
        sheet.level === level && (sheet.setIds?.includes(setId) ?? true)
          ? (withSheet(guidance, sheet.id) ?? [])
          : [],
      ),
    );
  const rank = ({ sheet }: PinnedGuidance): number =>
    sheet.setIds ? 0 : sheet.grades.includes(grade) ? 1 : 2;
  return fitting.toSorted((a, b) => rank(a) - rank(b));
};
