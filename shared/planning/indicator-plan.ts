import { z } from 'zod';
import { daySchema, instantSchema, type Day } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';

/** đạt, cơ bản đạt, có khả năng hoàn thành, khó, rất khó: a forecast. It never counts as met. */
export const likelihoods = ['sure', 'nearly', 'possible', 'hard', 'very-hard'] as const;
export const likelihoodSchema = z.enum(likelihoods);
export type Likelihood = z.infer<typeof likelihoodSchema>;

/** vững, non, chưa bền vững: how well a met indicator stands, as the officer sees it. */
export const qualities = ['firm', 'thin', 'unsustained'] as const;
export const qualitySchema = z.enum(qualities);
export type Quality = z.infer<typeof qualitySchema>;

const text = z.string().max(8000);

/** Who works on an indicator until when, and what is thought of it; apart from its verdict. */
export const indicatorPlanFieldsSchema = z.object({
  dossierId: idSchema,
  code: z.string().max(10),
  /** The office or the person in charge; empty while nobody is. */
  assignee: z.string().max(200),
  dueOn: daySchema.nullable(),
  likelihood: likelihoodSchema.nullable(),
  likelihoodReason: text,
  likelihoodOn: daySchema.nullable(),
  quality: qualitySchema.nullable(),
  qualityReason: text,
});
export type IndicatorPlanFields = z.infer<typeof indicatorPlanFieldsSchema>;

export const indicatorCommentFieldsSchema = z.object({
  dossierId: idSchema,
  code: z.string().max(10),
  text: text.min(1),
  author: z.string().max(200),
  writtenAt: instantSchema,
  resolved: z.boolean(),
});
export type IndicatorCommentFields = z.infer<typeof indicatorCommentFieldsSchema>;

export const isSettled = (verdict: Verdict): boolean =>
  verdict === 'met' || verdict === 'not-applicable';

/** Work that is late: due before today, and the indicator does not stand yet. */
export const isOverdue = (dueOn: Day | null, verdict: Verdict, today: Day): boolean =>
  dueOn !== null && dueOn < today && !isSettled(verdict);
