import { z } from 'zod';
import { day, type Day } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** sáu tháng đầu năm, cả năm: targets are reached by the last day of the period. */
export const targetPeriods = ['half', 'year'] as const;
export const targetPeriodSchema = z.enum(targetPeriods);
export type TargetPeriod = z.infer<typeof targetPeriodSchema>;

const least = z.int().min(0).max(9999).nullable();

/** What a unit, or all units of a set together, shall have reached at least by the end of a period. */
export const targetFieldsSchema = z.object({
  /** Null: the units of the set together, of which `units` shall have met it. */
  unitId: idSchema.nullable(),
  setId: z.string().max(100),
  year: z.int().min(2009).max(2100),
  period: targetPeriodSchema,
  criteria: least,
  indicators: least,
  units: least,
  /** The plan or resolution that sets it: "Nghị quyết số 02/2023/NQ-HĐND". */
  act: z.string().max(300),
});
export type TargetFields = z.infer<typeof targetFieldsSchema>;

/** The first of January is the day results are compared with, so what stood then is no result of the year. */
export const periodStart = (year: number): Day => day(`${year}-01-02`);

export const periodEnd = (year: number, period: TargetPeriod): Day =>
  day(period === 'half' ? `${year}-06-30` : `${year}-12-31`);

/** How far a result is above (+) or below (−) its target; null while one of them is not known. */
export const aboveTarget = (target: number | null, result: number | null): number | null =>
  target === null || result === null ? null : result - target;
