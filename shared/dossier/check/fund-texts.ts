import type { Funds } from '#shared/finance/fund.ts';
import { fundSources, isOwnMoney, type FundSource } from '#shared/finance/fund-source.ts';
import { contributionDong, fundSum, fundYears, rowsDong } from '#shared/finance/fund-sums.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { effectiveFunds } from '../facts/effective-funds.ts';
import { figureDong } from '../facts/newest-figure.ts';
import type { DossierSource } from '../facts/source.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';
import { ownTexts } from './own-texts.ts';

/** A sum of money in a text, with its words and in whole đồng. */
export type TextSum = { readonly place: Place; readonly written: string; readonly dong: number };

const units = { 'nghìn đồng': 1_000, 'triệu đồng': 1_000_000, 'tỷ đồng': 1_000_000_000 } as const;
const written = /(\d[\d.,]*) (nghìn đồng|triệu đồng|tỷ đồng)(?!\p{L})/gu;

/** Every sum that people wrote themselves in the dossier. */
export const sumsInTexts = (facts: CheckFacts): readonly TextSum[] =>
  ownTexts(facts).flatMap(({ place, text }) =>
    [...text.matchAll(written)].flatMap(([words, number = '', unit = '']) => {
      const read = readVietnameseNumber(number);
      const factor = Object.entries(units).find(([name]) => name === unit)?.[1] ?? 1;
      return read.kind === 'number'
        ? [{ place, written: words, dong: Number(read.value) * factor }]
        : [];
    }),
  );

/** Sums that the dossier knows: figures in đồng, rows and sums of the funds, contributions, works. */
export const knownSums = (source: DossierSource): ReadonlySet<number> => {
  const funds = effectiveFunds(source);
  const figures = source.figures.flatMap((figure) =>
    /đồng/iu.test(figure.unitOf) ? (figureDong(figure) ?? []) : [],
  );
  const works = source.works.flatMap((work) => [
    work.totalDong,
    work.acceptedDong,
    work.allottedDong,
    work.paidDong,
  ]);
  const given = funds.contributions.map(contributionDong);
  const all = [...figures, ...works, ...given, ...sumsOfFunds(funds)];
  return new Set(all.filter((dong) => dong !== 0));
};

const sumsOfFunds = (funds: Funds): readonly number[] => {
  const years = fundYears(funds);
  const groups: readonly ((one: FundSource) => boolean)[] = [
    isOwnMoney,
    ...fundSources.map(
      ({ id }) =>
        (one: FundSource) =>
          one.id === id,
    ),
    ...fundSources.map(
      ({ group }) =>
        (one: FundSource) =>
          one.group === group,
    ),
  ];
  const columns = ['plannedDong', 'allottedDong', 'disbursedDong'] as const;
  return [years, ...years.map((year) => [year])].flatMap((span) =>
    groups.flatMap((keep) =>
      columns.flatMap((column) => fundSum(funds, { years: span, column, keep }) ?? []),
    ),
  );
};

/** What the outstanding balances of two or more years in a row add up to; nobody may print one of these. */
export const balanceSums = (funds: Funds): readonly number[] => {
  const years = [
    ...new Set(
      funds.flows.filter(({ source }) => source === 'credit-balance').map(({ year }) => year),
    ),
  ].toSorted((a, b) => a - b);
  const balances = years.flatMap(
    (year) => rowsDong(funds, 'credit-balance', { year, column: 'allottedDong' }) ?? [],
  );
  return balances.flatMap((_, from) =>
    balances
      .slice(from + 1)
      .map((_one, length) =>
        balances.slice(from, from + length + 2).reduce((sum, one) => sum + one, 0),
      ),
  );
};
