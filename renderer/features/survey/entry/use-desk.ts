import { useState, type KeyboardEvent } from 'react';
import {
  blankTyping,
  isTyped,
  press,
  typedBallot,
  typingOf,
  type Typing,
  type TypingRules,
} from '#shared/survey/typing.ts';
import { nextNumber, type BallotsView, type EntryPass, type TypedBallot } from './ballots-view.ts';
import type { BallotQueue } from './use-ballot-queue.ts';

export type DeskState = {
  readonly rules: TypingRules;
  /** Null when all that came back are typed. */
  readonly number: number | null;
  readonly typing: Typing;
  readonly note: string;
  readonly typed: ReadonlyMap<number, TypedBallot>;
  /** Enter was pressed too early. */
  readonly isIncomplete: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly setNote: (note: string) => void;
  readonly open: (number: number, ballot?: TypedBallot) => void;
};

type Props = {
  readonly view: BallotsView;
  readonly queue: BallotQueue;
  readonly pass: EntryPass;
};

/** One ballot after the other, by keys alone. */
export const useDesk = ({ view, queue, pass }: Props): DeskState => {
  const typed = typedOf(view, pass, queue.sent);
  const { issued, returned } = view.place;
  const next = (after: number, others = typed): number | null =>
    others.size >= returned ? null : nextNumber(new Set(others.keys()), after, issued);
  const [number, setNumber] = useState(() => next(0));
  const [typing, setTyping] = useState(blankTyping);
  const [note, setNote] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const rules = rulesOf(view);
  const show = (at: number | null, ballot?: TypedBallot) => {
    setNumber(at);
    setTyping(ballot ? typingOf(ballot) : blankTyping);
    setNote(ballot?.note ?? '');
    setIncomplete(false);
  };
  const commit = () => {
    if (number === null) return;
    if (!isTyped(typing, rules)) return setIncomplete(true);
    const ballot = { number, pass, note: note.trim(), ...typedBallot(typing) };
    queue.save(ballot);
    show(next(number, new Map([...typed, [number, ballot]])));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Enter') return commit();
    setIncomplete(false);
    setTyping(press(typing, event.key, rules));
  };
  const open = (at: number, ballot = typed.get(at)) => show(at, ballot);
  return { rules, number, typing, note, typed, isIncomplete, onKey, setNote, open };
};

const rulesOf = ({ guidance: { sheet, reasons } }: BallotsView): TypingRules => ({
  questions: sheet.questions.map(({ number }) => number),
  reasonByKey: new Map(reasons.map(({ key, id }) => [key, id])),
});

/** What this entry holds: as the core tells, and over it what is on its way there. */
const typedOf = (
  { ballots }: BallotsView,
  pass: EntryPass,
  sent: readonly TypedBallot[],
): ReadonlyMap<number, TypedBallot> =>
  new Map([...ballots, ...sent].filter((one) => one.pass === pass).map((one) => [one.number, one]));
