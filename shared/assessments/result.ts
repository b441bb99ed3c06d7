import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** How far the officer is; kept apart from the verdict (product.md, rules of judgement). */
export const workStates = ['not-started', 'draft', 'done', 'checked'] as const;
export const workStateSchema = z.enum(workStates);
export type WorkState = z.infer<typeof workStateSchema>;

const text = z.string().max(8000);

/** The answer to one indicator of one dossier. Numbers are never here: they are figures of the ledger. */
export const resultFieldsSchema = z.object({
  dossierId: idSchema,
  code: z.string().max(10),
  valueFigureId: idSchema.nullable(),
  numeratorFigureId: idSchema.nullable(),
  denominatorFigureId: idSchema.nullable(),
  /** Answer to a yes/no requirement ("Đạt"). */
  achieved: z.boolean().nullable(),
  /** Answer to a requirement with levels ("Khá"). */
  level: z.string().max(60).nullable(),
  /** A person's decision where no rule can compute one, with its reason. */
  decidedVerdict: z.enum(['met', 'not-met']).nullable(),
  decidedReason: text,
  notApplicable: z.boolean(),
  notApplicableReason: text,
  note: text,
  /** The officer's own text with its figures marked (live-text.ts); null while the draft from the figures stands. */
  narrative: z.string().max(20_000).nullable(),
  state: workStateSchema,
});
export const resultSchema = resultFieldsSchema.extend({ id: idSchema });
export type ResultRecord = z.infer<typeof resultSchema>;

/** One part of an indicator that has parts (men, women). */
export const resultPartFieldsSchema = z.object({
  dossierId: idSchema,
  code: z.string().max(10),
  part: z.string().max(40),
  valueFigureId: idSchema.nullable(),
  numeratorFigureId: idSchema.nullable(),
  denominatorFigureId: idSchema.nullable(),
  /** Answer to a part that is kept or not. */
  achieved: z.boolean().nullable().default(null),
});
export const resultPartSchema = resultPartFieldsSchema.extend({ id: idSchema });
export type ResultPartRecord = z.infer<typeof resultPartSchema>;

/** Precondition beside the criteria, by its place in the set's list. */
export const conditionFieldsSchema = z.object({
  dossierId: idSchema,
  position: z.int().min(0).max(99),
  verdict: verdictSchema,
  reason: text,
  evidenceId: idSchema.nullable(),
  /** The counts of the survey that a person confirmed it from; null where it was written by hand. */
  surveyOrigin: z.string().max(1000).nullable().default(null),
});
export const conditionSchema = conditionFieldsSchema.extend({ id: idSchema });
export type ConditionRecord = z.infer<typeof conditionSchema>;

/** The verdict of one indicator on a day the officer marked, for "tăng 02 tiêu chí so với đầu năm". */
export const snapshotFieldsSchema = z.object({
  dossierId: idSchema,
  on: daySchema,
  code: z.string().max(10),
  verdict: verdictSchema,
});
export const snapshotSchema = snapshotFieldsSchema.extend({ id: idSchema });
export type SnapshotRecord = z.infer<typeof snapshotSchema>;
