import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { CheckedContradiction } from './check-facts.ts';
import { pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { countsInTexts, unitSlips } from './rules-counts.ts';
import { directionCounts } from './rules-direction.ts';
import { fundsAgree } from './rules-funds.ts';

/** K17: one concept of one source and day has one value, in the ledger and in every text. */
export const oneValue: Rule = (facts) => [
  ...facts.contradictions.filter(({ kind }) => kind === 'two-values').map(found('twoValues')),
  ...countsInTexts(facts),
];

/** K18: a part is not above its whole, and parts add up to their total. */
export const partsAndTotals: Rule = (facts) => [
  ...facts.contradictions
    .filter((one) => one.kind !== 'two-values' && !isOfFunds(one))
    .map((one) => found(faultOf[one.kind])(one)),
  ...directionCounts(facts),
];

const faultOf: Readonly<Record<CheckedContradiction['kind'], string>> = {
  'two-values': 'sum',
  villages: 'villages',
  'village-count': 'villageCount',
  parts: 'sum',
  share: 'share',
  within: 'above',
  slots: 'above',
};

/** K32: sources of funds add up, and a sum has the unit of its place. */
export const funds: Rule = (facts) => [
  ...facts.contradictions
    .filter((one) => one.kind !== 'two-values' && isOfFunds(one))
    .map(found('sum')),
  ...unitSlips(facts),
  ...fundsAgree(facts),
];

const isOfFunds = ({ stated }: CheckedContradiction): boolean =>
  stated.concept.startsWith('funds.');

const found =
  (fault: string) =>
  ({ unitName, stated, against }: CheckedContradiction): Found => ({
    fault,
    place: pagePlace('figures'),
    values: {
      unit: unitName,
      name: stated.name,
      stated: numberText(stated),
      against: numberText(against),
      other: against.name,
    },
  });

const numberText = ({ value, unitOf }: CheckedContradiction['stated']): string =>
  `${formatDecimal(value)} ${unitOf}`.trim();
