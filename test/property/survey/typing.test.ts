import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blankTyping,
  isTyped,
  press,
  typedBallot,
  typingOf,
  type Typing,
  type TypingRules,
} from '#shared/survey/typing.ts';
import { checkBallot } from '#shared/survey/check-entry.ts';
import { advancedSheet } from '../../fixtures/survey.ts';

const guidance = advancedSheet();
const rules: TypingRules = {
  questions: guidance.sheet.questions.map(({ number }) => number),
  reasonByKey: new Map(guidance.reasons.map(({ key, id }) => [key, id])),
};
const type = (keys: readonly string[], from: Typing = blankTyping): Typing =>
  keys.reduce((typing, key) => press(typing, key, rules), from);

const keys = fc.array(
  fc.constantFrom('1', '2', '2', '+', 'Backspace', 'ArrowLeft', 'ArrowRight', 'a', 'h', 'q', '0'),
  { maxLength: 60 },
);

test('whatever is pressed, what is typed fits the sheet once it is whole', () =>
  fc.assert(
    fc.property(keys, (pressed) => {
      const typing = type(pressed);
      expect(typing.at).toBeLessThanOrEqual(rules.questions.length);
      expect(typing.answers.length).toBeLessThanOrEqual(rules.questions.length);
      for (const { question } of typing.reasons)
        expect(typing.answers[rules.questions.indexOf(question)]).toBe('2');
      if (!isTyped(typing, rules)) return;
      const kept = {
        ...typedBallot(typing),
        dossierId: 'd',
        placeId: 'p',
        number: 1,
        pass: 'first' as const,
        note: '',
      };
      expect(checkBallot(kept, { issued: 1 }, guidance)).toBeNull();
      expect(typedBallot(typingOf(kept))).toEqual(typedBallot(typing));
    }),
  ));

test('answers typed one by one are the ballot, and + is satisfied with the rest', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[12]{0,19}$/), (answers) => {
      const typing = type([...answers.split(''), '+']);
      expect(typedBallot(typing).answers).toBe(answers.padEnd(19, '1'));
    }),
  ));

test('an answer is changed in its place, and its reason goes with it', () => {
  const typing = type(['1', '2', 'b', '1', 'ArrowLeft', 'ArrowLeft']);
  expect(typing.reasons).toEqual([{ question: 2, reason: 'quality', count: 1 }]);
  expect(type(['1'], typing)).toEqual({ answers: '111', at: 2, invalid: false, reasons: [] });
  expect(type(['2', 'b', 'b']).reasons).toEqual([]);
});
