import type { Day } from '#shared/kernel/day.ts';
import type { Evaluation } from './evaluation.ts';
import type { Indicator } from './indicator.ts';

/**
 * A whole-year number in a paper dated before the year's end needs "ước" (product.md, rules of judgement): nobody
 * has counted a year that still runs. True where the word is missing.
 */
export const needsEstimateMark = (
  { wholeYear }: Pick<Indicator, 'wholeYear'>,
  { value }: Pick<Evaluation, 'value'>,
  { year, on }: { readonly year: number; readonly on: Day },
): boolean =>
  wholeYear === true &&
  value?.kind === 'number' &&
  value.qualifier !== 'ước' &&
  on < `${year}-12-31`;
