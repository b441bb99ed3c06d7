import { readReasons, writeReasons, type ReasonCount } from './reason-list.ts';

/** A ballot while it is typed: answers so far, the question at hand, and reasons. */
export type Typing = {
  readonly answers: string;
  /** Place of the next answer, from 0; the number of questions when all are there. */
  readonly at: number;
  readonly invalid: boolean;
  readonly reasons: readonly ReasonCount[];
};

export type TypingRules = {
  /** Numbers of the questions, in their order. */
  readonly questions: readonly number[];
  /** Id of a reason by the key that types it. */
  readonly reasonByKey: ReadonlyMap<string, string>;
};

export const blankTyping: Typing = { answers: '', at: 0, invalid: false, reasons: [] };

/** A ballot that was typed before, to be looked at again. */
export const typingOf = ({
  answers,
  reasons,
}: {
  readonly answers: string;
  readonly reasons: string;
}): Typing => ({
  answers,
  at: answers.length,
  invalid: answers === '',
  reasons: readReasons(reasons) ?? [],
});

export const isTyped = ({ answers, invalid }: Typing, { questions }: TypingRules): boolean =>
  invalid || answers.length === questions.length;

/** What is kept of it: an invalid ballot has no answers and no reasons. */
export const typedBallot = ({ answers, invalid, reasons }: Typing) =>
  invalid ? { answers: '', reasons: '' } : { answers, reasons: writeReasons(reasons) };

/** What a key does to the ballot; a key without a meaning leaves it as it is. */
export const press = (typing: Typing, key: string, rules: TypingRules): Typing => {
  if (key === '0') return { ...typing, invalid: !typing.invalid };
  if (typing.invalid) return typing;
  if (key === '1' || key === '2') return answer(typing, key, rules);
  if (key === '+' || key === '=') return fillRest(typing, rules);
  if (key === 'Backspace') return back(typing, rules);
  if (key === 'ArrowLeft') return { ...typing, at: Math.max(0, typing.at - 1) };
  if (key === 'ArrowRight')
    return { ...typing, at: Math.min(typing.answers.length, typing.at + 1) };
  return giveReason(typing, rules.reasonByKey.get(key.toLowerCase()), rules);
};

const answer = (typing: Typing, key: '1' | '2', rules: TypingRules): Typing => {
  const { answers, at } = typing;
  if (at >= rules.questions.length) return typing;
  const written = answers.slice(0, at) + key + answers.slice(at + 1);
  const next = { ...typing, answers: written, at: at + 1 };
  return key === '1' ? withoutReasons(next, rules.questions[at]) : next;
};

/** "+": whoever filled in the ballot is satisfied with all that follows. */
const fillRest = (typing: Typing, { questions }: TypingRules): Typing => ({
  ...typing,
  answers: typing.answers.padEnd(questions.length, '1'),
  at: questions.length,
});

const back = (typing: Typing, { questions }: TypingRules): Typing => {
  const at = Math.max(0, typing.at - 1);
  const answers = typing.answers.slice(0, at);
  const reasons = typing.reasons.filter(
    ({ question }) => questions.indexOf(question) < answers.length,
  );
  return { ...typing, at, answers, reasons };
};

const withoutReasons = (typing: Typing, question: number | undefined): Typing => ({
  ...typing,
  reasons: typing.reasons.filter((one) => one.question !== question),
});

/** A letter after "2" says why; the same letter again takes it back. */
const giveReason = (
  typing: Typing,
  reason: string | undefined,
  { questions }: TypingRules,
): Typing => {
  const question = questions[typing.at - 1];
  if (reason === undefined || question === undefined || typing.answers[typing.at - 1] !== '2')
    return typing;
  const others = typing.reasons.filter((one) => one.question !== question || one.reason !== reason);
  const isGiven = others.length < typing.reasons.length;
  const reasons = isGiven ? others : [...others, { question, reason, count: 1 }];
  return { ...typing, reasons };
};
