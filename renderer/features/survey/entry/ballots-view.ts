import type { OutputOf } from '../../../bridge/client.ts';

export type BallotsView = OutputOf<'survey.ballots'>;
export type TypedBallot = BallotsView['ballots'][number];
export type EntryPass = 'first' | 'second';

/** The first number after this one that is not typed yet, from the start again at the end; null when none is left. */
export const nextNumber = (
  typed: ReadonlySet<number>,
  after: number,
  issued: number,
): number | null => {
  const numbers = Array.from({ length: issued }, (_, at) => ((after + at) % issued) + 1);
  return numbers.find((number) => !typed.has(number)) ?? null;
};
