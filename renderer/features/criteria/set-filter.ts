import { fold } from '#shared/kernel/vietnamese.ts';
import type { SetView } from './CriteriaSetPage.tsx';

export const setFilters = ['all', 'to-compare', 'unsure'] as const;
export type SetFilter = (typeof setFilters)[number];

type Rows = SetView['rows'];
type Indicator = Rows[number]['indicators'][number];

const passes: Readonly<Record<SetFilter, (indicator: Indicator) => boolean>> = {
  all: () => true,
  'to-compare': ({ toCompare }) => toCompare,
  unsure: ({ unsure, confidence }) => unsure || confidence === 'recalled',
};

/** Rows with the indicators that pass; a criterion without one is left out, unless nothing was asked for. */
export const filteredRows = (rows: Rows, filter: SetFilter, asked: string): Rows => {
  const words = fold(asked.trim());
  if (filter === 'all' && words === '') return rows;
  const isFound = ({ code, name }: Indicator, criterion: string): boolean =>
    fold(`${code} ${name} ${criterion}`).includes(words);
  return rows
    .map((row) => ({
      ...row,
      indicators: row.indicators.filter((one) => passes[filter](one) && isFound(one, row.name)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
};
