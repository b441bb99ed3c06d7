import { fundDifferences, type FundDifference } from '#shared/finance/fund-differences.ts';
import { fundSourceOf, fundSources } from '#shared/finance/fund-source.ts';
import { flowDong, fundYears } from '#shared/finance/fund-sums.ts';
import { effectiveFunds, figureOfFund } from '../facts/effective-funds.ts';
import type { DossierSource } from '../facts/source.ts';
import { formatMoney } from '../outline/format-fact.ts';
import type { CheckFacts } from './check-facts.ts';
import { balanceSums, sumsInTexts } from './fund-texts.ts';
import { pagePlace } from './places.ts';
import type { Found } from './rule.ts';

/** K32: the register of funds agrees with itself, with the ledger of figures, and with what texts say of it. */
export const fundsAgree = (facts: CheckFacts): readonly Found[] => [
  ...fundDifferences(effectiveFunds(facts.source)).map(ofDifference),
  ...twoPlaces(facts.source),
  ...stockSums(facts),
];

const at = (fault: string, values: Readonly<Record<string, string | number>>): Found => ({
  fault,
  place: pagePlace('funds'),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
});

const ofDifference = (difference: FundDifference): Found => {
  const { kind, stated, parts } = difference;
  const money = { stated: formatMoney(stated), against: formatMoney(parts) };
  if (kind === 'certificates') {
    const { year, purpose } = difference.contribution;
    return at(kind, { year, purpose, stated, against: parts });
  }
  if (kind === 'stated') {
    const { fromYear: from, toYear: to, qualifier, place } = difference.total;
    return at(kind, { from, to, paper: place, qualifier: qualifierWords[qualifier], ...money });
  }
  return at(kind, { name: fundSourceOf(difference.source).name, year: difference.year, ...money });
};

const qualifierWords = {
  exact: '',
  nearly: 'gần ',
  over: 'trên ',
  about: 'khoảng ',
  estimated: 'ước ',
} as const;

/** A row of the register and a figure of the ledger for the same money; a thousand times apart is a slip of the unit. */
const twoPlaces = (source: DossierSource): readonly Found[] =>
  fundYears(source.funds).flatMap((year) =>
    fundSources.flatMap(({ id, name }) => {
      const row = flowDong(source.funds, id, { year, column: 'allottedDong' });
      const figure = figureOfFund(source, id, year);
      if (row === null || figure === null || row === figure) return [];
      const isSlip = row === figure * 1000 || row * 1000 === figure;
      const values = { name, year, stated: formatMoney(row), against: formatMoney(figure) };
      return [at(isSlip ? 'thousand' : 'twoPlaces', values)];
    }),
  );

/** Balances of several years added up in a text: a stock of one day is no flow. */
const stockSums = (facts: CheckFacts): readonly Found[] => {
  const sums = balanceSums(effectiveFunds(facts.source));
  return sumsInTexts(facts)
    .filter(({ dong }) => sums.includes(dong))
    .map(({ place, written }) => ({ fault: 'stockSum', place, values: { written } }));
};
