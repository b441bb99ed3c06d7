import type { FundFlow, Funds } from '#shared/finance/fund.ts';
import { fundSources, type FundSourceId } from '#shared/finance/fund-source.ts';
import { flowDong } from '#shared/finance/fund-sums.ts';
import { onceFor } from '#shared/kernel/once-for.ts';
import { figureDong, newestFigure } from './newest-figure.ts';
import type { DossierSource } from './source.ts';

/** The figure that holds the money of one source and year where no row of the register does. */
export const fundConcept = (id: FundSourceId, year: number): string => `funds.${id}.${year}`;

const shape = /^funds\.[a-z-]+\.(\d{4})$/;

/** Money of one source and year as the ledger of figures says; null where it says nothing. */
export const figureOfFund = (
  source: DossierSource,
  id: FundSourceId,
  year: number,
): number | null => {
  const figure = newestFigure(source, fundConcept(id, year));
  return figure && figureDong(figure);
};

/**
 * The register of funds, filled up with figures "funds.<source>.<year>" of units that keep their money in the ledger. A
 * row of the register goes before a figure; where both are there and differ the preflight says so (K32).
 */
export const effectiveFunds = onceFor((source: DossierSource): Funds => {
  const { funds, figures } = source;
  const years = new Set(
    figures.flatMap(({ concept }) => {
      const year = shape.exec(concept)?.[1];
      return year === undefined ? [] : [Number(year)];
    }),
  );
  const fromFigures = [...years].flatMap((year) =>
    fundSources.flatMap(({ id }): readonly FundFlow[] => {
      const known = flowDong(funds, id, { year, column: 'allottedDong' });
      const dong = known === null ? figureOfFund(source, id, year) : null;
      return dong === null ? [] : [flowOf(source.unit.id, id, { year, dong })];
    }),
  );
  return { ...funds, flows: [...funds.flows, ...fromFigures] };
});

const flowOf = (
  unitId: string,
  source: FundSourceId,
  { year, dong }: { readonly year: number; readonly dong: number },
): FundFlow => ({
  id: fundConcept(source, year),
  unitId,
  year,
  source,
  plannedDong: null,
  allottedDong: dong,
  disbursedDong: null,
  note: '',
});
