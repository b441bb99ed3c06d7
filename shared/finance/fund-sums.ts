import { decimal, multiply, round } from '#shared/kernel/decimal.ts';
import type { Contribution, ContributionKind, Funds, StatedScope } from './fund.ts';
import { fundSources, isOwnMoney, type FundSource, type FundSourceId } from './fund-source.ts';

export type FundColumn = 'plannedDong' | 'allottedDong' | 'disbursedDong';

/** Whole đồng: cash as typed; days or m² times their price, rounded half up. */
export const contributionDong = ({
  kind,
  quantity,
  priceDong,
  amountDong,
}: Pick<Contribution, 'kind' | 'quantity' | 'priceDong' | 'amountDong'>): number => {
  if (kind === 'cash') return amountDong;
  return quantity === '' ? 0 : Number(round(multiply(decimal(quantity), decimal(priceDong)), 0));
};

/** The source of funds that a kind of contribution is. */
export const sourceOfKind: Readonly<Record<ContributionKind, FundSourceId>> = {
  cash: 'people-cash',
  labour: 'people-labour',
  land: 'people-land',
};

/** Years of flows and contributions, oldest first; the year of a balance alone is none. */
export const fundYears = ({ flows, contributions }: Funds): readonly number[] => {
  const years = [
    ...flows.filter(({ source }) => source !== 'credit-balance'),
    ...contributions,
  ].map(({ year }) => year);
  return [...new Set(years)].toSorted((a, b) => a - b);
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** What rows say of one source and year; null where none says anything. */
export const rowsDong = (
  { flows }: Pick<Funds, 'flows'>,
  source: FundSourceId,
  { year, column }: { readonly year: number; readonly column: FundColumn },
): number | null => {
  const values = flows
    .filter((flow) => flow.source === source && flow.year === year)
    .flatMap((flow) => flow[column] ?? []);
  return values.length === 0 ? null : sum(values);
};

/** What the people's contributions of that source and year add up to; null where none was entered. */
export const contributedDong = (
  { contributions }: Pick<Funds, 'contributions'>,
  source: FundSourceId,
  year: number,
): number | null => {
  const own = contributions.filter((one) => sourceOfKind[one.kind] === source && one.year === year);
  return own.length === 0 ? null : sum(own.map(contributionDong));
};

/** Money of one source in one year: for what the people gave their contributions go before the sum in the table. */
export const flowDong = (
  funds: Funds,
  source: FundSourceId,
  at: { readonly year: number; readonly column: FundColumn },
): number | null =>
  (at.column === 'allottedDong' ? contributedDong(funds, source, at.year) : null) ??
  rowsDong(funds, source, at);

export type SumOf = {
  readonly years: readonly number[];
  readonly column: FundColumn;
  readonly keep: (source: FundSource) => boolean;
};

/** A sum over sources and years; null where not one of its parts was entered. */
export const fundSum = (funds: Funds, { years, column, keep }: SumOf): number | null => {
  const parts = fundSources
    .filter(({ group }) => group !== 'stock')
    .filter(keep)
    .flatMap(({ id }) => years.flatMap((year) => flowDong(funds, id, { year, column }) ?? []));
  return parts.length === 0 ? null : sum(parts);
};

const keepOf: Readonly<Record<StatedScope, (source: FundSource) => boolean>> = {
  total: isOwnMoney,
  state: ({ group }) => group === 'state',
  merged: ({ group }) => group === 'merged',
  business: ({ group }) => group === 'business',
  people: ({ group }) => group === 'people',
  credit: ({ group }) => group === 'credit',
  'with-credit': ({ group }) => group !== 'stock',
};

/** What the parts of a stated sum add up to. */
export const scopeSum = (
  funds: Funds,
  { scope, years }: { readonly scope: StatedScope; readonly years: readonly number[] },
): number | null => fundSum(funds, { years, column: 'allottedDong', keep: keepOf[scope] });
