import type { Answer } from './answer.ts';
import type { RequiredLevel } from './evaluation.ts';
import { plainJudgement, reasonFor, trailStep, type Judgement } from './judgement.ts';
import { readLevel } from './levels.ts';

type Levelled = Extract<RequiredLevel, { kind: 'level' }>;

/** Levels have an order, so the verdict is computed; a person confirms it. */
export const judgeLevel = (answer: Answer, required: Levelled): Judgement => {
  const level = answer.level === undefined ? null : readLevel(answer.level, required.levels);
  if (level === null) return plainJudgement('undecided', reasonFor('no-figure'));
  const met = required.levels.indexOf(level) <= required.levels.indexOf(required.level);
  const verdict = met ? 'met' : 'not-met';
  const details = { level, required: required.level };
  return {
    ...plainJudgement(verdict, reasonFor(met ? 'level-reached' : 'level-not-reached', details)),
    value: { kind: 'level', level, text: level },
    needsConfirmation: answer.decided?.verdict !== verdict,
    trail: [
      trailStep('required', required.level),
      trailStep('level', required.levels.toReversed().join(' < ')),
      trailStep('compare', `${level} · ${required.level}`),
    ],
  };
};
