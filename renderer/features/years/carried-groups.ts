import type { Carried } from '../../app/carried/use-carried.ts';

export type CarriedGroup = {
  readonly key: string;
  /** Null for what stands beside the criteria. */
  readonly criterion: Carried['criterion'];
  readonly items: readonly Carried[];
};

/** By criterion, in the order they come. */
export const groupsOf = (items: readonly Carried[]): readonly CarriedGroup[] =>
  [...Map.groupBy(items, ({ criterion }) => criterion?.number ?? 0)].map(([number, own]) => ({
    key: String(number),
    criterion: own[0]?.criterion ?? null,
    items: own,
  }));
