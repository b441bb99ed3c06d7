import type { OutputOf } from '../../../bridge/client.ts';

export type TreeCriterion = OutputOf<'assessments.tree'>[number];
export type TreeIndicator = TreeCriterion['indicators'][number];

export const treeFilters = ['all', 'open', 'not-met', 'undecided'] as const;
export type TreeFilter = (typeof treeFilters)[number];

/** The officer's work on it is not over, whatever its verdict. */
export const isOpen = ({ state }: Pick<TreeIndicator, 'state'>): boolean =>
  state === 'not-started' || state === 'draft';

const passes = (indicator: TreeIndicator, filter: TreeFilter): boolean => {
  if (filter === 'all') return true;
  return filter === 'open' ? isOpen(indicator) : indicator.verdict === filter;
};

/** Criteria with the indicators that pass; a criterion without one is left out. */
export const filteredTree = (
  tree: readonly TreeCriterion[],
  filter: TreeFilter,
): readonly TreeCriterion[] => {
  if (filter === 'all') return tree;
  return tree.flatMap((criterion) => {
    const indicators = criterion.indicators.filter((indicator) => passes(indicator, filter));
    return indicators.length === 0 ? [] : [{ ...criterion, indicators }];
  });
};

export const countPassing = (tree: readonly TreeCriterion[], filter: TreeFilter): number =>
  tree.flatMap(({ indicators }) => indicators).filter((indicator) => passes(indicator, filter))
    .length;

/** The next indicator with work left, after the current one and round to it again; null when all is done. */
export const nextOpen = (tree: readonly TreeCriterion[], current: string | null): string | null => {
  const all = tree.flatMap(({ indicators }) => indicators);
  const place = all.findIndex(({ code }) => code === current);
  const inTurn = [...all.slice(place + 1), ...all.slice(0, Math.max(0, place))];
  return inTurn.find(isOpen)?.code ?? null;
};

/** The criterion that is its own only indicator ("4 Điện") is shown as one line. */
export const isSingle = ({ number, indicators }: TreeCriterion): boolean =>
  indicators.length === 1 && indicators[0]?.code === String(number);
