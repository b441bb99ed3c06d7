import type { AssessedIndicator, DossierSource } from './source.ts';

/** The assessed indicator of a code; null for a code the set does not have. */
export const indicatorOf = (
  { assessment }: DossierSource,
  code: string,
): AssessedIndicator | null =>
  assessment.criteria.flatMap(({ indicators }) => indicators).find((one) => one.code === code) ??
  null;
