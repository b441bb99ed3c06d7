import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import { findBlocking } from './score-blocking.ts';
import {
  knowsAllIndicators,
  scoreCriterion,
  verdictOf,
  type EvaluationsByCode,
} from './score-criterion.ts';
import { scorePreconditions } from './score-preconditions.ts';
import type { Blocking, PreconditionAnswer, ScoreChange, SetScore } from './score-types.ts';
import { criterionTotals, indicatorTotals } from './score-totals.ts';

export type ScoreInput = {
  readonly set: CriteriaSet;
  /** In any order; an indicator without one is undecided. */
  readonly evaluations: readonly Evaluation[];
  readonly preconditions: readonly PreconditionAnswer[];
};

/** Adds up a set by the rules of counting (product.md): criteria, totals, preconditions, what blocks. */
export const scoreSet = ({ set, evaluations, preconditions }: ScoreInput): SetScore => {
  const byCode = new Map(evaluations.map((evaluation) => [evaluation.code, evaluation]));
  const criteria = set.criteria.map((criterion) =>
    scoreCriterion(criterion, byCode, knowsAllIndicators(set, criterion)),
  );
  const scored = {
    criteria,
    preconditions: scorePreconditions(set, preconditions),
    totals: {
      criteria: criterionTotals(set, criteria),
      indicators: indicatorTotals(set, criteria),
    },
  };
  const blocking = findBlocking(set, byCode, scored);
  const verdict = setVerdict(blocking);
  return { setId: set.id, verdict, ...scored, blocking, codes: codesOf(set, byCode) };
};

const setVerdict = (blocking: readonly Blocking[]): SetScore['verdict'] => {
  if (blocking.length === 0) return 'met';
  const fails = blocking.some((item) => 'verdict' in item && item.verdict === 'not-met');
  return fails ? 'not-met' : 'undecided';
};

const codesOf = (set: CriteriaSet, evaluations: EvaluationsByCode): SetScore['codes'] => {
  const codes = indicatorsOf(set).map(({ code }) => code);
  const having = (verdict: Verdict) =>
    codes.filter((code) => verdictOf(evaluations, code) === verdict);
  return {
    notMet: having('not-met'),
    notApplicable: having('not-applicable'),
    undecided: having('undecided'),
    weak: codes.filter((code) => evaluations.get(code)?.weak),
  };
};

/** What changed between two scores of one set, by what is printed as "đạt". */
export const scoreChange = (before: SetScore, after: SetScore): ScoreChange => ({
  criteria: after.totals.criteria.met - before.totals.criteria.met,
  indicators: after.totals.indicators.counted - before.totals.indicators.counted,
});
