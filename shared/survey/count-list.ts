/** "188 190 …": a count for each question, as one field of a record. */
export const readCounts = (text: string): readonly number[] =>
  text
    .split(' ')
    .filter((piece) => piece !== '')
    .map(Number);

export const writeCounts = (counts: readonly number[]): string => counts.join(' ');

export const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);
