import { isEmptyAnswer, checkAnswer } from './check-answer.ts';
import type { Answer } from './answer.ts';
import { combineParts } from './combine-parts.ts';
import { evaluateParts } from './evaluate-parts.ts';
import type { Evaluation, EvaluationFlag, RequiredLevel } from './evaluation.ts';
import { findExemption } from './exemption.ts';
import type { Indicator } from './indicator.ts';
import { judgeAnswer } from './judge-answer.ts';
import { plainJudgement, reasonFor, trailStep, type Judgement } from './judgement.ts';
import { requiredLevel, type RequiredContext } from './required-level.ts';
import { partsDisagree, wholeAnswer } from './whole-answer.ts';

export type EvaluationInput = {
  /** As it stands in the set that the dossier is judged with (effectiveSet). */
  readonly indicator: Indicator;
  /** Column of the set (region, commune group); null where the set has none or it is not known. */
  readonly variant: string | null;
  /** The assessed year. */
  readonly year: number;
  readonly answer: Answer | null;
};

/** The verdict on one indicator, with its reason and calculation. Never throws on an answer of the schema. */
export const evaluateIndicator = (input: EvaluationInput): Evaluation => {
  const { indicator, variant, year, answer } = input;
  const context = { variant, year };
  const required = requiredLevel(indicator, context);
  if (indicator.placeholder)
    return finish(indicator, required, plainJudgement('undecided', reasonFor('placeholder')));
  if (answer === null || isEmptyAnswer(answer))
    return evaluateAnswer(indicator, {}, { required, context });
  const checked = checkAnswer(indicator, answer);
  if (!checked.ok) return finish(indicator, required, refused(checked.error.code));
  if (answer.notApplicable) return notApplicable(indicator, answer, required);
  return evaluateAnswer(indicator, answer, { required, context });
};

const evaluateAnswer = (
  indicator: Indicator,
  answer: Answer,
  { required, context }: { readonly required: RequiredLevel; readonly context: RequiredContext },
): Evaluation => {
  const whole = judgeAnswer(indicator, wholeAnswer(indicator, answer), required);
  const parts = evaluateParts(indicator, answer, { required, context });
  const judgement = combineParts(whole, parts);
  const disagree = partsDisagree(indicator, answer);
  const extra: readonly EvaluationFlag[] = disagree ? ['parts-do-not-add-up'] : [];
  return {
    ...finish(indicator, required, { ...judgement, flags: [...judgement.flags, ...extra] }),
    parts: parts.map(({ evaluation }) => evaluation),
  };
};

const refused = (error: string): Judgement =>
  plainJudgement(
    'undecided',
    error === 'result.notApplicableNotAllowed'
      ? reasonFor('not-applicable-not-allowed')
      : reasonFor('answer-refused', { error }),
  );

const notApplicable = (
  indicator: Indicator,
  answer: Answer,
  required: RequiredLevel,
): Evaluation => {
  const claim = answer.notApplicable;
  const rule = findExemption(indicator, claim?.ruleAct);
  const details = {
    reason: claim?.reason ?? '',
    basis: rule?.basis ?? '',
    act: rule?.act ?? '',
    article: rule?.article ?? '',
    wording: rule?.wording ?? '',
  };
  const trail = [trailStep('not-applicable', [details.act, details.article].join(' ').trim())];
  const judgement = { ...plainJudgement('undecided', reasonFor('not-applicable', details)), trail };
  return { ...finish(indicator, required, judgement), verdict: 'not-applicable' };
};

const finish = (
  indicator: Indicator,
  required: RequiredLevel,
  judgement: Judgement,
): Evaluation => ({
  code: indicator.code,
  verdict: judgement.verdict,
  reason: judgement.reason,
  value: judgement.value,
  required,
  distance: judgement.distance,
  weak: judgement.weak,
  needsConfirmation: judgement.needsConfirmation,
  flags: indicator.unsure ? [...judgement.flags, 'unsure-requirement'] : judgement.flags,
  parts: [],
  trail: judgement.trail,
});
