import type { ChangeEvent } from './change-event.ts';

/**
 * Journals of machines that never meet, merged like a replicated growing set: the merge is the union of the
 * entries, so it is commutative, associative and idempotent, and nothing anybody wrote is ever lost. What a
 * field holds is read off the union afterwards (read-field.ts).
 */
export type MergedJournal = {
  /** In the order of the clocks. */
  readonly entries: readonly ChangeEvent[];
  /** Numbers that a device gave twice: its file was copied and both copies went on. */
  readonly forks: readonly Fork[];
};

export type Fork = { readonly deviceId: string; readonly seq: number };

/** The union of journals, in whatever order and however often their entries come. */
export const mergeJournals = (...journals: readonly (readonly ChangeEvent[])[]): MergedJournal => {
  const distinct = new Map(journals.flat().map((entry) => [identityOf(entry), entry]));
  const entries = [...distinct.values()].toSorted(byClock);
  const numbers = Map.groupBy(entries, ({ deviceId, seq }) => `${seq} ${deviceId}`);
  const forks = [...numbers.values()].flatMap(([entry, ...others]) =>
    entry && others.length > 0 ? [{ deviceId: entry.deviceId, seq: entry.seq }] : [],
  );
  return { entries, forks };
};

/** The order of the world: by hybrid clock; the rest only keeps two forged entries in one order everywhere. */
export const byClock = (a: ChangeEvent, b: ChangeEvent): number =>
  compareText(a.hlc, b.hlc) || a.seq - b.seq || compareText(a.hash, b.hash);

/** The hash covers the whole entry, so an entry that differs in anything is another one. */
const identityOf = ({ deviceId, seq, hash }: ChangeEvent): string => `${seq} ${hash} ${deviceId}`;

/** By code units, not by alphabet: the same on every machine. */
const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
