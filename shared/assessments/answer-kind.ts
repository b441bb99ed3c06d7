import type { Indicator } from '#shared/criteria/indicator.ts';
import type { AnswerKind } from './typed-answer.ts';

const kinds: Readonly<Record<Indicator['measure'], AnswerKind>> = {
  'yes-no': 'yes-no',
  level: 'level',
  percent: 'number',
  number: 'number',
  text: 'decision',
};

/**
 * How an indicator is answered follows from what it measures, whoever sets its level; official wording without
 * a scale is decided by a person, whatever is counted beside it.
 */
export const answerKindOf = ({ measure, requirement }: Indicator): AnswerKind => {
  const isWording = requirement.kind === 'text' && requirement.levels === undefined;
  return isWording ? 'decision' : kinds[measure];
};

/** The scale of an indicator that has one, best first. */
export const levelsOf = ({ requirement }: Indicator): readonly string[] =>
  requirement.kind === 'text' ? (requirement.levels ?? []) : [];
