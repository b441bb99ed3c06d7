import type { Funds } from '#shared/finance/fund.ts';
import { fundSources, isOwnMoney, type FundSource } from '#shared/finance/fund-source.ts';
import { flowDong, fundSum, fundYears, type FundColumn } from '#shared/finance/fund-sums.ts';
import { decimal, divide, multiply } from '#shared/kernel/decimal.ts';
import { confirmsNone } from './confirms-none.ts';
import { contributionFacts } from './contribution-facts.ts';
import { effectiveFunds } from './effective-funds.ts';
import {
  listFact,
  missingFact,
  moneyFact,
  numberFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import type { DossierSource } from './source.ts';

type Years = readonly number[];
type Keep = (one: FundSource) => boolean;

/** Money of the programme by source and year. */
export const fundFacts = (source: DossierSource) => {
  const funds = effectiveFunds(source);
  const years = fundYears(funds);
  const isKnown = years.length > 0;
  const money = (keep: Keep): Fact => knownTotal(funds, years, keep);
  const ofGroup = (group: FundSource['group']): Fact => money((one) => one.group === group);
  return {
    'funds.from': isKnown ? textFact(String(years[0])) : missingFact,
    'funds.to': isKnown ? textFact(String(years.at(-1))) : missingFact,
    'funds.total': money(isOwnMoney),
    'funds.state': ofGroup('state'),
    'funds.merged': ofGroup('merged'),
    'funds.business': ofGroup('business'),
    'funds.people': ofGroup('people'),
    'funds.credit': ofGroup('credit'),
    'funds.planned': wholeColumn(funds, years, 'plannedDong'),
    'funds.disbursed': wholeColumn(funds, years, 'disbursedDong'),
    'funds.rate': wholeRate(funds, years),
    'funds.none': isKnown ? textFact('') : noFunds(source),
    fundSources: listFact(isKnown ? sourceItems(funds, years) : []),
    fundYears: listFact(isKnown ? years.map((year) => yearItem(funds, year)) : []),
    ...contributionFacts(funds),
  } satisfies Partial<Record<Field | 'fundSources' | 'fundYears', Fact>>;
};

/** Money nobody entered is not 0 đồng: of a source without any figure the sum is a gap. */
const knownTotal = (funds: Funds, years: Years, keep: Keep): Fact => {
  const sum = fundSum(funds, { years, column: 'allottedDong', keep });
  return sum === null ? missingFact : moneyFact(sum);
};

const noFunds = (source: DossierSource): Fact =>
  confirmsNone(source, 'P02', 'noFunds')
    ? wordsFact('Không có nguồn lực thực hiện', 'none')
    : missingFact;

const sourceTotal = (funds: Funds, years: Years, { id, name }: FundSource): Fact => {
  const known = knownTotal(funds, years, (one) => one.id === id);
  if (known.kind !== 'missing') return known;
  const [year] = years;
  return years.length === 1 && year !== undefined
    ? { kind: 'missing', field: `funds.${id}.${year}`, label: `${name} năm ${year}` }
    : { kind: 'missing', field: `funds.${id}`, label: name };
};

/** Plan and payment of a source; null unless each year with money says it, for a sum without a part is no sum. */
const columnOf = (
  funds: Funds,
  years: Years,
  at: { readonly one: FundSource; readonly column: FundColumn },
): number | null => {
  const { one, column } = at;
  const isWhole = years.every(
    (year) =>
      flowDong(funds, one.id, { year, column }) !== null ||
      (flowDong(funds, one.id, { year, column: 'allottedDong' }) ?? 0) === 0,
  );
  return isWhole ? fundSum(funds, { years, column, keep: ({ id }) => id === one.id }) : null;
};

const moneyOrNothing = (dong: number | null): Fact =>
  dong === null ? textFact('') : moneyFact(dong);

const wholeDong = (funds: Funds, years: Years, column: FundColumn): number | null => {
  const parts = fundSources
    .filter(isOwnMoney)
    .filter(({ id }) => knownTotal(funds, years, (one) => one.id === id).kind !== 'missing')
    .map((one) => columnOf(funds, years, { one, column }));
  return parts.length === 0 || parts.includes(null)
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
};

const wholeColumn = (funds: Funds, years: Years, column: FundColumn): Fact =>
  moneyOrNothing(wholeDong(funds, years, column));

const wholeRate = (funds: Funds, years: Years): Fact =>
  rate(wholeDong(funds, years, 'disbursedDong'), wholeDong(funds, years, 'plannedDong'));

/** Paid out of what was planned, in percent (custom: no act that we read says of what). */
const rate = (disbursed: number | null, planned: number | null): Fact =>
  disbursed === null || planned === null || planned === 0
    ? textFact('')
    : numberFact(divide(multiply(decimal(disbursed), decimal(100)), decimal(planned), 2));

const sourceItems = (
  funds: Funds,
  years: Years,
): readonly Record<ItemFields<'fundSources'>, Fact>[] =>
  fundSources.filter(isOwnMoney).map((one, index) => {
    const planned = columnOf(funds, years, { one, column: 'plannedDong' });
    const disbursed = columnOf(funds, years, { one, column: 'disbursedDong' });
    return {
      number: textFact(String(index + 1)),
      source: textFact(one.name),
      planned: moneyOrNothing(planned),
      done: sourceTotal(funds, years, one),
      disbursed: moneyOrNothing(disbursed),
      rate: rate(disbursed, planned),
    };
  });

const yearItem = (funds: Funds, year: number): Record<ItemFields<'fundYears'>, Fact> => ({
  year: textFact(String(year)),
  total: knownTotal(funds, [year], isOwnMoney),
  credit: knownTotal(funds, [year], ({ group }) => group === 'credit'),
  sources: listFact(
    fundSources
      .filter(isOwnMoney)
      .map((one, index): Record<ItemFields<'fundYears.sources'>, Fact> => ({
        number: textFact(String(index + 1)),
        source: textFact(one.name),
        done: sourceTotal(funds, [year], one),
      })),
  ),
});
