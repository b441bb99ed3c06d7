import { z } from 'zod';
import { answerSchema } from '#shared/criteria/answer.ts';
import { reasonCodes, trailSteps } from '#shared/criteria/evaluation.ts';
import { measureSchema } from '#shared/criteria/indicator.ts';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { workStateSchema } from '#shared/assessments/result.ts';
import { daySchema } from '#shared/kernel/day.ts';

const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  details: z.record(z.string(), z.string()),
  /** The reason in a sentence. */
  text: z.string(),
});

/** One number of an answer, with the figure of the office's ledger it was read from. */
const figureDataSchema = z.object({
  /** Part of the indicator it belongs to; null for the whole. */
  part: z.string().nullable(),
  slot: z.enum(['value', 'numerator', 'denominator']),
  label: z.string(),
  /** Plain decimal. */
  value: z.string(),
  unit: z.string(),
  qualifier: qualifierSchema.nullable(),
  concept: z.string(),
  conceptName: z.string(),
  source: z.string(),
  asOf: daySchema,
});

const requiredDataSchema = z.object({
  /** As it is printed: "≥ 80%", "Đạt". */
  text: z.string(),
  prose: z.string(),
  origin: z.enum(['national', 'by-year', 'overlay', 'none']),
  /** The act of the province that sets it; empty elsewhere. */
  act: z.string(),
});

const partDataSchema = z.object({
  id: z.string(),
  name: z.string(),
  required: z.string(),
  value: z.string(),
  verdict: verdictSchema,
  reason: reasonSchema,
});

export const indicatorDataSchema = z.object({
  code: z.string(),
  name: z.string(),
  measure: measureSchema,
  unit: z.string(),
  required: requiredDataSchema,
  /** What was answered, exactly: with the pinned texts all that a verdict is computed from. Null where nothing was. */
  answer: answerSchema.nullable(),
  /** The value as papers print it, with its unit; empty where there is none. */
  value: z.string(),
  verdict: verdictSchema,
  reason: reasonSchema,
  /** "còn thiếu 62,2 tấn (5,80 điểm phần trăm)"; empty where nothing is missing or to spare. */
  distance: z.string(),
  /** Met, but near the line. */
  weak: z.boolean(),
  /** A computed level that nobody has confirmed yet. */
  needsConfirmation: z.boolean(),
  flags: z.array(z.string()),
  /** The calculation, line by line. */
  trail: z.array(
    z.object({ step: z.enum(trailSteps), formula: z.string(), part: z.string().nullable() }),
  ),
  parts: z.array(partDataSchema),
  figures: z.array(figureDataSchema),
  narrative: z.string(),
  note: z.string(),
  state: workStateSchema,
});
export type IndicatorData = z.infer<typeof indicatorDataSchema>;

export const criterionDataSchema = z.object({
  number: z.int(),
  name: z.string(),
  responsible: z.string(),
  verdict: z.enum(['met', 'not-met', 'undecided']),
  met: z.int(),
  notMet: z.int(),
  notApplicable: z.int(),
  undecided: z.int(),
  /** met + notApplicable. */
  counted: z.int(),
  total: z.int(),
  indicators: z.array(indicatorDataSchema),
});
export type CriterionData = z.infer<typeof criterionDataSchema>;

export const conditionDataSchema = z.object({
  position: z.int(),
  text: z.string(),
  verdict: verdictSchema,
  reason: z.string(),
  proofId: z.string().nullable(),
});
export type ConditionData = z.infer<typeof conditionDataSchema>;
