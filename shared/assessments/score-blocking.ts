import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Reason } from '#shared/criteria/evaluation.ts';
import { verdictOf, type EvaluationsByCode } from './score-criterion.ts';
import type { Blocking, CriterionScore, PreconditionScore, SetScore } from './score-types.ts';

type Scored = Pick<SetScore, 'criteria' | 'preconditions' | 'totals'>;

/** Everything that keeps the set from being met, each with its reason, in the order of the set. */
export const findBlocking = (
  set: CriteriaSet,
  evaluations: EvaluationsByCode,
  { criteria, preconditions, totals }: Scored,
): readonly Blocking[] => [
  ...blockingSet(set, totals),
  ...blockingIndicators(set, evaluations),
  ...criteria.flatMap(blockingCriterion),
  ...preconditions.flatMap(blockingPrecondition),
];

const blockingSet = (set: CriteriaSet, totals: SetScore['totals']): readonly Blocking[] => [
  ...(totals.criteria.known < totals.criteria.total || totals.criteria.known === 0
    ? [{ kind: 'set' as const, reason: 'criteria-unknown' as const }]
    : []),
  ...(set.usableForJudging === false
    ? [{ kind: 'set' as const, reason: 'not-usable-for-judging' as const }]
    : []),
];

const unanswered: Reason = { code: 'no-figure', details: {} };

const blockingIndicators = (
  set: CriteriaSet,
  evaluations: EvaluationsByCode,
): readonly Blocking[] =>
  indicatorsOf(set).flatMap(({ code, name }) => {
    const verdict = verdictOf(evaluations, code);
    if (verdict === 'met' || verdict === 'not-applicable') return [];
    const reason = evaluations.get(code)?.reason ?? unanswered;
    return [{ kind: 'indicator' as const, code, name, verdict, reason }];
  });

/** A criterion that is undecided although nothing under it is: the file does not hold all of it. */
const blockingCriterion = (criterion: CriterionScore): readonly Blocking[] => {
  const { number, name, total, undecided, verdict } = criterion;
  if (verdict !== 'undecided' || undecided > 0) return [];
  const reason = total === 0 ? ('no-indicators' as const) : ('indicators-unknown' as const);
  return [{ kind: 'criterion', number, name, reason }];
};

const blockingPrecondition = (precondition: PreconditionScore): readonly Blocking[] => {
  const { position, text, verdict, reason } = precondition;
  if (verdict === 'met' || verdict === 'not-applicable') return [];
  return [{ kind: 'precondition', position, text, verdict, reason }];
};
