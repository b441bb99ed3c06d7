/**
 * What a person leaves behind in Word that is not to be printed: changes that wait for a yes, notes in the margin, dates
 * that turn by themselves, words that are hidden.
 */
export const remarkKinds = ['tracked', 'comment', 'date-field', 'hidden'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export type Remark = {
  readonly kind: RemarkKind;
  readonly count: number;
  /** Words where the first of them stands; empty where it has none. */
  readonly place: string;
};
