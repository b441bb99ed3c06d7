import type { Answer, PartAnswer } from './answer.ts';
import type { PartEvaluation, RequiredLevel } from './evaluation.ts';
import type { Indicator, IndicatorPart } from './indicator.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Judgement } from './judgement.ts';
import { hasNumbers } from './check-numbers.ts';
import { levelOf, ofProvince, type Origin, type RequiredContext } from './required-level.ts';

export type JudgedPart = {
  readonly part: IndicatorPart;
  readonly judgement: Judgement;
  readonly evaluation: PartEvaluation;
};

/** Each part against its own requirement, or against the one of the whole. */
export const evaluateParts = (
  indicator: Indicator,
  answer: Answer,
  { required, context }: { readonly required: RequiredLevel; readonly context: RequiredContext },
): readonly JudgedPart[] =>
  (indicator.parts ?? []).map((part) => {
    const origin = originOf(indicator);
    const { requirement } = part;
    const ofPart =
      requirement.kind === 'same'
        ? required
        : levelOf(requirement, part, { ...context, ...origin });
    const { qualifier } = answer;
    const partAnswer = { ...partAnswerOf(part, answer), ...(qualifier && { qualifier }) };
    const judgement = judgeAnswer(part, partAnswer, ofPart);
    return { part, judgement, evaluation: evaluationOf(part, judgement, ofPart) };
  });

/** Parts that the province decided on are asked for by its act, like an indicator that it added. */
const originOf = ({ province }: Indicator): { readonly origin?: Origin } => {
  const act = province?.parts?.act ?? province?.addedBy;
  return act ? { origin: ofProvince(act) } : {};
};

const evaluationOf = (
  { id, name }: IndicatorPart,
  { verdict, reason, value, distance, weak }: Judgement,
  required: RequiredLevel,
): PartEvaluation => ({ id, name, verdict, reason, value, required, distance, weak });

const partAnswerOf = (part: IndicatorPart, answer: Answer): PartAnswer => {
  const own = answer.parts?.[part.id];
  if (own && (hasNumbers(own) || own.achieved !== undefined)) return own;
  return part.fromWhole ? numbersOf(answer) : {};
};

const numbersOf = ({ value, numerator, denominator }: PartAnswer): PartAnswer => ({
  value,
  numerator,
  denominator,
});
