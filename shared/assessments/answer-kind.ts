import type { Indicator } from '#shared/criteria/indicator.ts';
import type { AnswerKind } from './typed-answer.ts';

const kinds: Readonly<Record<Indicator['measure'], AnswerKind>> = {
  'yes-no': 'yes-no',
  level: 'level',
  percent: 'number',
  number: 'number',
  text: 'decision',
};

/** How an indicator is answered follows from what it measures, whoever sets its level. */
export const answerKindOf = ({ measure }: Indicator): AnswerKind => kinds[measure];

/** The scale of an indicator that has one, best first. */
export const levelsOf = ({ requirement }: Indicator): readonly string[] =>
  requirement.kind === 'text' ? (requirement.levels ?? []) : [];
