import { compareText } from '#shared/kernel/vietnamese.ts';
import type { ReviewResult } from '#shared/review/review.ts';

/** Offices the results name, once each, in the order of the alphabet. */
export const knownOffices = (results: readonly Pick<ReviewResult, 'office'>[]): readonly string[] =>
  [...new Set(results.map(({ office }) => office))]
    .filter((office) => office !== '')
    .toSorted(compareText);
