/**
 * What is looked at in a file before a book says of itself that it keeps PDF/A-2b. It is less than the standard asks,
 * and the words on the page say so.
 */
export const conformancePoints = [
  'fonts',
  'colours',
  'packing',
  'outside',
  'programs',
  'transfer',
] as const;
export type ConformancePoint = (typeof conformancePoints)[number];

/** A file whose pages don't keep these points. */
export type Breach = {
  readonly label: string;
  readonly file: string;
  readonly points: readonly ConformancePoint[];
};
