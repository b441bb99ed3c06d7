/** A new record goes to the end of its list, also where one in between was removed. */
export const nextPosition = (records: readonly { readonly position: number }[]): number =>
  records.reduce((last, { position }) => Math.max(last, position), -1) + 1;

/** Records in the order in which papers print them. */
export const inOrder = <T extends { readonly position: number }>(
  records: readonly T[],
): readonly T[] => records.toSorted((a, b) => a.position - b.position);
