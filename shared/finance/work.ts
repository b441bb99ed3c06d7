import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

const dong = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** A public work (công trình), with the few sums that the report on construction debt prints. Whole đồng. */
export const workFieldsSchema = z.object({
  unitId: idSchema,
  code: z.string().max(20),
  name: z.string().trim().min(1).max(300),
  /** Decision that approved it, as the report prints it. */
  approval: z.string().max(300),
  totalDong: dong,
  acceptedDong: dong,
  allottedDong: dong,
  paidDong: dong,
  finished: z.boolean(),
  settled: z.boolean(),
  progress: z.string().max(200),
  indicators: z.string().max(100),
  note: z.string().max(500),
  /** How far it is built, in percent; null while nobody measured it. */
  progressPercent: z.int().min(0).max(100).nullable().default(null),
  /** Day of the acceptance for use. */
  acceptedOn: daySchema.nullable().default(null),
  /** First day of work (ngày khởi công): no photo of what was built is older. */
  startedOn: daySchema.nullable().default(null),
  /** Villages it stands in, with commas between them; what serves the whole commune names none. */
  villages: z.string().max(300).default(''),
  /** Whether its indicator is met now that the work stands. */
  indicatorMet: z.enum(['', 'yes', 'partly', 'no']).default(''),
});
export const workSchema = workFieldsSchema.extend({ id: idSchema });
export type Work = z.infer<typeof workSchema>;

/**
 * Construction debt of one work: volume accepted for which no capital was allotted yet, never below zero
 * (Luật Đầu tư công). What is allotted and not yet paid is payment under way, not debt.
 */
export const debtOf = (work: Pick<Work, 'acceptedDong' | 'allottedDong'>): number =>
  Math.max(0, work.acceptedDong - work.allottedDong);

/** Names of the villages it stands in, one by one. */
export const villagesOf = ({ villages }: Pick<Work, 'villages'>): readonly string[] =>
  villages
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
