import type { Contribution, ContributionKind, Funds } from '#shared/finance/fund.ts';
import { contributionDong } from '#shared/finance/fund-sums.ts';
import { add, decimal, type Decimal } from '#shared/kernel/decimal.ts';
import { countFact, missingFact, moneyFact, numberFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';

/** What the people gave, as a sentence of the report says it; gaps that nobody prints while nothing was entered. */
export const contributionFacts = ({ contributions }: Pick<Funds, 'contributions'>) => {
  const of = (kind: ContributionKind): readonly Contribution[] =>
    contributions.filter((one) => one.kind === kind);
  const land = of('land');
  const count = (value: (one: Contribution) => number): Fact =>
    land.length === 0 ? missingFact : countFact(total(land, value));
  return {
    'people.cash': money(of('cash')),
    'people.days': quantity(of('labour')),
    'people.labour': money(of('labour')),
    'people.landArea': quantity(land),
    'people.land': money(land),
    'people.landHouseholds': count(({ households }) => households),
    'people.certificatesRenewed': count(({ certificatesRenewed }) => certificatesRenewed),
    'people.certificatesPending': count(({ certificatesPending }) => certificatesPending),
  } satisfies Partial<Record<Field, Fact>>;
};

const total = (rows: readonly Contribution[], value: (one: Contribution) => number): number =>
  rows.reduce((sum, one) => sum + value(one), 0);

const money = (rows: readonly Contribution[]): Fact =>
  rows.length === 0 ? missingFact : moneyFact(total(rows, contributionDong));

const quantity = (rows: readonly Contribution[]): Fact =>
  rows.length === 0
    ? missingFact
    : numberFact(
        rows.reduce<Decimal>((sum, one) => add(sum, decimal(one.quantity || '0')), decimal(0)),
      );
