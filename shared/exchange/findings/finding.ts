import { z } from 'zod';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { daySchema, instantSchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { findingSeverities } from '#shared/review/review.ts';

export { findingSeverities };

/** What a finding is about; its code is that of the indicator, the place of the precondition, or the id of the paper. */
export const findingPlaceKinds = ['indicator', 'condition', 'paper', 'dossier'] as const;

export const longestComment = 4000;
export const longestDepartment = 300;

export const findingSchema = z.strictObject({
  id: idSchema,
  place: z.strictObject({ kind: z.enum(findingPlaceKinds), code: z.string().max(20) }),
  /** What the reviewer holds of the place; null where only something is said. */
  verdict: verdictSchema.nullable(),
  comment: z.string().max(longestComment),
  severity: z.enum(findingSeverities),
  /** The day by which it has to be done. */
  due: daySchema.nullable(),
  /** Who has to answer or to look at it. */
  department: z.string().max(longestDepartment),
  writtenAt: instantSchema,
});
export type Finding = z.infer<typeof findingSchema>;
export type FindingSeverity = Finding['severity'];
export type FindingPlace = Finding['place'];
