import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { mayPreconditionNotApply } from './precondition-exemption.ts';
import type { PreconditionAnswer, PreconditionScore } from './score-types.ts';

/**
 * Every precondition of the set with what was answered. Without an answer, or met without a reason or a
 * proof, it is undecided: a condition holds because something shows that it does. So is one said to be not applicable
 * that its own wording does not make conditional.
 */
export const scorePreconditions = (
  set: CriteriaSet,
  answers: readonly PreconditionAnswer[],
): readonly PreconditionScore[] =>
  set.preconditions.map((text, position) => {
    const answer = answers.find((candidate) => candidate.position === position);
    const reason = answer?.reason.trim() ?? '';
    const proof = answer?.proof ?? null;
    const isShown = reason !== '' || proof !== null;
    const isAllowed = answer?.verdict !== 'not-applicable' || mayPreconditionNotApply(text);
    const verdict = answer && isShown && isAllowed ? answer.verdict : 'undecided';
    return { position, text, verdict, reason, proof };
  });
