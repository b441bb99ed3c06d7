import type { Ballot } from './survey.ts';

type Entry = Pick<Ballot, 'number' | 'pass' | 'answers' | 'reasons' | 'note'>;

/** A ballot that the two did not type alike; questions are empty where one of them holds it invalid or lacks it. */
export type Difference = {
  readonly number: number;
  readonly first: string | null;
  readonly second: string | null;
  readonly questions: readonly number[];
};

export type Comparison = {
  /** Ballots that count: typed alike twice, or settled. */
  readonly agreed: readonly Entry[];
  /** Typed differently and not settled. */
  readonly differing: readonly Difference[];
  /** Typed once so far. */
  readonly once: readonly number[];
  readonly settled: readonly number[];
};

type Ballots = { first?: Entry; second?: Entry; settled?: Entry };

/** Lays the two entries of a place side by side. */
export const compareEntries = (entries: readonly Entry[]): Comparison => {
  const byNumber = new Map<number, Ballots>();
  for (const entry of entries)
    byNumber.set(entry.number, { ...byNumber.get(entry.number), [entry.pass]: entry });
  const rows = [...byNumber].toSorted(([a], [b]) => a - b);
  const of = <T>(pick: (number: number, ballots: Ballots) => T | null): readonly T[] =>
    rows.flatMap(([number, ballots]) => pick(number, ballots) ?? []);
  return {
    agreed: of((_, ballots) => countedEntry(ballots)),
    differing: of((number, ballots) =>
      countedEntry(ballots) ? null : difference(number, ballots),
    ),
    once: of((number, { first, second }) => (first && second ? null : number)),
    settled: of((number, ballots) => (isSettled(ballots) ? number : null)),
  };
};

const areAlike = ({ first, second }: Ballots): boolean =>
  first !== undefined && second !== undefined && first.answers === second.answers;

const isSettled = (ballots: Ballots): boolean =>
  Boolean(ballots.first && ballots.second && ballots.settled && !areAlike(ballots));

const countedEntry = (ballots: Ballots): Entry | null => {
  if (areAlike(ballots)) return withReasons(ballots);
  return isSettled(ballots) ? (ballots.settled ?? null) : null;
};

/** Answers are compared, reasons are not: who typed them once need not type them again. */
const withReasons = ({ first, second }: Ballots): Entry | null => {
  if (!first || !second) return null;
  return first.reasons === '' && first.note === '' ? { ...second, pass: 'first' } : first;
};

const difference = (number: number, { first, second }: Ballots): Difference | null =>
  first && second
    ? {
        number,
        first: first.answers,
        second: second.answers,
        questions: differingQuestions(first.answers, second.answers),
      }
    : null;

const differingQuestions = (first: string, second: string): readonly number[] =>
  first.length !== second.length
    ? []
    : first.split('').flatMap((answer, at) => (answer === second[at] ? [] : [at + 1]));
