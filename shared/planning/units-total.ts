import { percentOf } from '#shared/assessments/percent.ts';

type UnitShare = { readonly met: number; readonly total: number; readonly change: number | null };

/** A sum over units; `change` is null while one of them has no known state on the day compared with. */
export type TotalShare = UnitShare & { readonly percent: string };

export type CountedUnit = { readonly criteria: UnitShare; readonly indicators: UnitShare };

export type UnitsTotal = { readonly criteria: TotalShare; readonly indicators: TotalShare };

/** The last row of the table of units: a sum of changes of which one is unknown would pass for the change of all. */
export const totalOfUnits = (rows: readonly CountedUnit[]): UnitsTotal => ({
  criteria: sumOf(rows.map(({ criteria }) => criteria)),
  indicators: sumOf(rows.map(({ indicators }) => indicators)),
});

const sumOf = (shares: readonly UnitShare[]): TotalShare => {
  const met = sum(shares.map((share) => share.met));
  const total = sum(shares.map((share) => share.total));
  const changes = shares.flatMap(({ change }) => (change === null ? [] : [change]));
  const change = changes.length === shares.length ? sum(changes) : null;
  return { met, total, percent: percentOf(met, total), change };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
