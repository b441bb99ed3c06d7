import type { OutputOf } from '../../../bridge/client.ts';

export type BallotsView = OutputOf<'survey.ballots'>;
export type TypedBallot = BallotsView['ballots'][number];
export type EntryPass = 'first' | 'second';

/** The same sheet of paper in the same entry, whatever was typed of it. */
export const isSameBallot = (one: TypedBallot, other: TypedBallot): boolean =>
  one.number === other.number && one.pass === other.pass;

/** The view before the core tells it again: what is saved is typed already. */
export const withBallot = (view: BallotsView, ballot: TypedBallot): BallotsView => ({
  ...view,
  ballots: [...view.ballots.filter((one) => !isSameBallot(one, ballot)), ballot],
});

/** The first number after this one that is not typed yet, from the start again at the end; null when none is left. */
export const nextNumber = (
  typed: ReadonlySet<number>,
  after: number,
  issued: number,
): number | null => {
  const numbers = Array.from({ length: issued }, (_, at) => ((after + at) % issued) + 1);
  return numbers.find((number) => !typed.has(number)) ?? null;
};
