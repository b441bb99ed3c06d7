import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Verdict } from '#shared/criteria/verdict.ts';
import { scoreSet } from './score.ts';
import type { SetScore } from './score-types.ts';

export type VerdictsByCode = ReadonlyMap<string, Verdict>;

/** The score that kept verdicts add up to; an indicator nobody kept was undecided then. */
export const scoreVerdicts = (
  set: CriteriaSet,
  evaluations: readonly Evaluation[],
  verdicts: VerdictsByCode,
): SetScore =>
  scoreSet({
    set,
    evaluations: evaluations.map((evaluation) => ({
      ...evaluation,
      verdict: verdicts.get(evaluation.code) ?? ('undecided' as const),
    })),
    preconditions: [],
  });
