import type { Answer } from './answer.ts';
import type { RequiredLevel } from './evaluation.ts';
import { judgeLevel } from './judge-level.ts';
import { judgeThreshold } from './judge-threshold.ts';
import { plainJudgement, reasonFor, trailStep, type Judgement } from './judgement.ts';
import { measureNumber, type Measurable } from './measured-value.ts';
import { achievedText } from './required-level.ts';

/** One answer against one requirement, without parts and without "not applicable". */
export const judgeAnswer = (
  measurable: Measurable,
  answer: Answer,
  required: RequiredLevel,
): Judgement => {
  const qualifier = answer.qualifier ?? null;
  switch (required.kind) {
    case 'threshold':
      return judgeThreshold(measurable, answer, { required, qualifier });
    case 'achieved':
      return judgeAchieved(answer);
    case 'level':
      return judgeLevel(answer, required);
    case 'text':
      return judgeByPerson(measurable, answer, required);
    case 'unknown':
      return judgeWithoutLevel(measurable, answer, required);
  }
};

const judgeAchieved = ({ achieved }: Answer): Judgement => {
  if (achieved === undefined) return plainJudgement('undecided', reasonFor('no-figure'));
  const text = achieved ? achievedText : 'Chưa đạt';
  return {
    ...plainJudgement(
      achieved ? 'met' : 'not-met',
      reasonFor(achieved ? 'achieved' : 'not-achieved'),
    ),
    value: { kind: 'achieved', achieved, text },
    trail: [trailStep('required', achievedText), trailStep('achieved', text)],
  };
};

/** Wording that no rule can compare: a person decides and says why. */
const judgeByPerson = (
  measurable: Measurable,
  answer: Answer,
  required: RequiredLevel,
): Judgement => {
  const value = valueOnly(measurable, answer, required);
  const trail = [trailStep('required', required.tableText)];
  const { decided } = answer;
  if (!decided)
    return { ...plainJudgement('undecided', reasonFor('needs-decision')), value, trail };
  const reason = reasonFor('decided-by-person', { reason: decided.reason });
  const step = trailStep('decision', decided.reason);
  return { ...plainJudgement(decided.verdict, reason), value, trail: [...trail, step] };
};

/** The figure is kept and printed though nothing can be said about it yet. */
const judgeWithoutLevel = (
  measurable: Measurable,
  answer: Answer,
  required: Extract<RequiredLevel, { kind: 'unknown' }>,
): Judgement => {
  const value = valueOnly(measurable, answer, required);
  const details = value === null ? {} : { value: value.text };
  return {
    ...plainJudgement('undecided', reasonFor(required.reason, details)),
    value,
    trail: [
      trailStep('required', required.tableText),
      ...(value === null ? [] : [trailStep('value', value.text)]),
    ],
  };
};

const valueOnly = (
  measurable: Measurable,
  answer: Answer,
  required: RequiredLevel,
): Judgement['value'] => {
  const { achieved, level, qualifier = null } = answer;
  if (achieved !== undefined)
    return { kind: 'achieved', achieved, text: achieved ? achievedText : 'Chưa đạt' };
  if (level !== undefined) return { kind: 'level', level, text: level };
  return measureNumber(measurable, answer, { required, qualifier });
};
