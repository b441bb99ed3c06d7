import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { percentOf } from './percent.ts';
import type { CriterionScore, CriterionTotals, IndicatorTotals } from './score-types.ts';

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, next) => total + next, 0);

/** The decision's own total where it is known; never less than what the file holds. */
const expected = (fromDecision: number | null | undefined, known: number): number =>
  Math.max(fromDecision ?? known, known);

/** Indicators that the decision has and the file does not know are undecided, so the four still add up. */
export const indicatorTotals = (
  set: CriteriaSet,
  criteria: readonly CriterionScore[],
): IndicatorTotals => {
  const known = sum(criteria.map(({ total }) => total));
  const total = expected(set.counts.expectedIndicators ?? set.totalIndicators, known);
  const met = sum(criteria.map((criterion) => criterion.met));
  const notMet = sum(criteria.map((criterion) => criterion.notMet));
  const notApplicable = sum(criteria.map((criterion) => criterion.notApplicable));
  const counted = met + notApplicable;
  return {
    met,
    notMet,
    notApplicable,
    undecided: total - met - notMet - notApplicable,
    counted,
    total,
    known,
    missing: total - counted,
    percent: percentOf(counted, total),
    percentMet: percentOf(met, total),
  };
};

export const criterionTotals = (
  set: CriteriaSet,
  criteria: readonly CriterionScore[],
): CriterionTotals => {
  const known = criteria.length;
  const total = expected(set.counts.expectedCriteria ?? set.totalCriteria, known);
  const met = criteria.filter(({ verdict }) => verdict === 'met').length;
  const notMet = criteria.filter(({ verdict }) => verdict === 'not-met').length;
  return {
    met,
    notMet,
    undecided: total - met - notMet,
    total,
    known,
    missing: total - met,
    percent: percentOf(met, total),
  };
};
