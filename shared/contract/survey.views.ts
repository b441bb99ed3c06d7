import { z } from 'zod';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { pinnedGuidanceSchema, questionSchema } from '#shared/survey/guidance.ts';
import { surveySchema, tallyWays } from '#shared/survey/survey.ts';

const count = z.int();
const reasonCounts = z.array(z.object({ question: z.int(), reason: z.string(), count: z.int() }));
const verdict = z.boolean().nullable();
const share = z.object({
  percent: decimalSchema.nullable(),
  required: decimalSchema,
  holds: verdict,
});

export const placeTallySchema = z.object({
  placeId: idSchema,
  name: z.string(),
  households: count,
  ledgerHouseholds: count.nullable(),
  issued: count,
  returned: count,
  way: z.enum(tallyWays),
  valid: count,
  invalid: count,
  satisfied: z.array(count),
  unsatisfied: z.array(count),
  reasons: reasonCounts,
  wishes: z.string(),
  entry: z.object({ first: count, second: count, settled: count, differing: count }),
  isWhole: z.boolean(),
});

export const surveyResultsSchema = z.object({
  places: z.array(
    z.object({
      placeId: idSchema,
      name: z.string(),
      joined: share,
      whole: share.extend({ satisfied: count }),
      questionsBelow: z.array(z.int()),
    }),
  ),
  questions: z.array(
    questionSchema.extend({
      satisfied: count,
      unsatisfied: count,
      percent: decimalSchema.nullable(),
      holds: verdict,
      reasons: reasonCounts,
    }),
  ),
  totals: z.object({
    households: count,
    issued: count,
    returned: count,
    valid: count,
    invalid: count,
  }),
  joined: share,
  overall: share,
  lowest: z
    .object({ number: z.int(), field: z.string(), percent: decimalSchema.nullable() })
    .nullable(),
  isComplete: z.boolean(),
  outcome: z.enum(['met', 'not-met']).nullable(),
});

export const surveyViewSchema = z.object({
  /** Null until the survey was started. */
  survey: surveySchema.nullable(),
  /** What it follows, or would follow; null where no sheet is known for the unit. */
  guidance: pinnedGuidanceSchema.nullable(),
  sheets: z.array(z.object({ guidanceId: z.string(), sheetId: z.string(), name: z.string() })),
  /** Whose Mặt trận Tổ quốc would hold it: one tier above the unit. */
  suggestedChair: z.string(),
  places: z.array(placeTallySchema),
  results: surveyResultsSchema.nullable(),
});

export const ballotsViewSchema = z.object({
  place: z.object({ name: z.string(), issued: count, returned: count }),
  guidance: pinnedGuidanceSchema,
  ballots: z.array(
    z.object({
      number: z.int(),
      pass: z.enum(['first', 'second', 'settled']),
      answers: z.string(),
      reasons: z.string(),
      note: z.string(),
    }),
  ),
  differing: z.array(
    z.object({
      number: z.int(),
      first: z.string().nullable(),
      second: z.string().nullable(),
      questions: z.array(z.int()),
    }),
  ),
  once: z.array(z.int()),
  settled: z.array(z.int()),
});
