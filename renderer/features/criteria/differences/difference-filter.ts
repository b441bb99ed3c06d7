import { contentFields } from '#shared/criteria/indicator-changes.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type Comparison = OutputOf<'criteria.compareSets'>;
export type IndicatorChange = Comparison['indicators'][number];

export const differenceFilters = ['all', 'added', 'removed', 'changed'] as const;
export type DifferenceFilter = (typeof differenceFilters)[number];

export type Asked = {
  readonly filter: DifferenceFilter;
  readonly words: string;
  /** Also what only says how we know it. */
  readonly withSources: boolean;
};

/** The differences that were asked for; an indicator of which nothing is left goes too. */
export const askedChanges = (
  changes: readonly IndicatorChange[],
  { filter, words, withSources }: Asked,
): readonly IndicatorChange[] => {
  const wanted = fold(words.trim());
  return changes
    .map((one) => (withSources ? one : { ...one, fields: one.fields.filter(isContent) }))
    .filter(({ change, fields }) => change !== 'changed' || fields.length > 0)
    .filter(({ change }) => filter === 'all' || change === filter)
    .filter((one) => fold(wordsOf(one)).includes(wanted));
};

export const countOf = (changes: readonly IndicatorChange[], change: string): number =>
  changes.filter((one) => one.change === change).length;

const isContent = ({ field }: IndicatorChange['fields'][number]): boolean =>
  contentFields.some((content) => content === field);

const wordsOf = ({ code, name, fields }: IndicatorChange): string =>
  [code, name, ...fields.flatMap(({ before, after }) => [before, after])].join(' ');
