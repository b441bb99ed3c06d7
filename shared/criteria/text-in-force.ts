import type { CriteriaSet } from './criteria-set.ts';

type Text = { readonly set: Pick<CriteriaSet, 'replacedOn'> };

/** No text that we know takes its place. */
const endless = '9999-12-31';
const endOf = ({ set }: Text): string => set.replacedOn ?? endless;

/**
 * Of the versions of one set, older first, the newest of the text in force on a day: an amendment ends the text
 * before it and its later corrections alike. Without a day, and after the last, the text that stands.
 */
export const textInForce = <T extends Text>(
  versions: readonly T[],
  day: string | null,
): T | undefined => {
  const ends = versions.map(endOf).toSorted();
  const end = ends.find((one) => day !== null && day < one) ?? ends.at(-1);
  return versions.findLast((one) => endOf(one) === end);
};
