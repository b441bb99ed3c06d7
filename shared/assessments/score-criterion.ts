import type { Criterion, CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import type { CriterionScore, CriterionVerdict, VerdictCounts } from './score-types.ts';

/** Evaluations by the code of their indicator. */
export type EvaluationsByCode = ReadonlyMap<string, Evaluation>;

/** The verdict on one criterion; an indicator without an evaluation is undecided. */
export const scoreCriterion = (
  criterion: Criterion,
  evaluations: EvaluationsByCode,
  knowsAll: boolean,
): CriterionScore => {
  const codes = criterion.indicators.map(({ code }) => code);
  const counts = countVerdicts(codes.map((code) => verdictOf(evaluations, code)));
  return {
    number: criterion.number,
    name: criterion.name,
    verdict: criterionVerdict(counts, codes.length > 0 && knowsAll),
    ...counts,
    counted: counts.met + counts.notApplicable,
    total: codes.length,
    codes,
    weak: codes.filter((code) => evaluations.get(code)?.weak),
  };
};

export const verdictOf = (evaluations: EvaluationsByCode, code: string): Verdict =>
  evaluations.get(code)?.verdict ?? 'undecided';

/**
 * Does the file hold every indicator that the decision has under this criterion? Where the criterion does not
 * say, the whole file has to: no one knows under which criterion the missing ones stand.
 */
export const knowsAllIndicators = (set: CriteriaSet, criterion: Criterion): boolean => {
  if (criterion.indicatorsComplete !== undefined) return criterion.indicatorsComplete;
  const { expectedIndicators, indicators } = set.counts;
  return expectedIndicators === null || expectedIndicators === undefined
    ? true
    : indicators >= expectedIndicators;
};

const countVerdicts = (verdicts: readonly Verdict[]): VerdictCounts => {
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    met: count('met'),
    notMet: count('not-met'),
    notApplicable: count('not-applicable'),
    undecided: count('undecided'),
  };
};

/** Not met if any is not met, else undecided if any is or if the file is short, else met (product.md). */
const criterionVerdict = (counts: VerdictCounts, isWhole: boolean): CriterionVerdict => {
  if (counts.notMet > 0) return 'not-met';
  return counts.undecided > 0 || !isWhole ? 'undecided' : 'met';
};
