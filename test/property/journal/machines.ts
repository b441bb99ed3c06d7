import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sealEntry } from '#shared/journal/chain.ts';
import type { Change, ChangeEvent } from '#shared/journal/change-event.ts';
import { formatTime, nextTime, parseTime, type HybridTime } from '#shared/journal/hybrid-clock.ts';
import { byClock, mergeJournals } from '#shared/journal/merge.ts';
import { isMarker, seenMarker, vectorOf } from '#shared/journal/seen.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What happens between machines that never meet on a network: they write, and now and then import. */
export type Step =
  | { readonly kind: 'write'; readonly by: number; readonly field: number; readonly value: number }
  | { readonly kind: 'import'; readonly by: number; readonly from: number };

const machineCount = 3;
const machine = fc.nat({ max: machineCount - 1 });

export const arbitrarySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      by: machine,
      field: fc.nat({ max: 2 }),
      value: fc.nat({ max: 2 }),
    }),
    fc.record({ kind: fc.constant('import' as const), by: machine, from: machine }),
  ),
  { maxLength: 40 },
);

/** Wall clocks that are years apart: an empty battery starts in 2015. */
export const arbitrarySkews = fc.tuple(
  ...Array.from({ length: machineCount }, () =>
    fc.integer({ min: -300_000_000, max: 300_000_000 }),
  ),
);

export type World = {
  readonly journals: readonly (readonly ChangeEvent[])[];
  /** For every entry the hashes its writer held then: the truth that markers must give again. */
  readonly heldBy: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Plays the steps out on three machines. */
export const play = (steps: readonly Step[], skews: readonly number[]): World => {
  const journals: ChangeEvent[][] = Array.from({ length: machineCount }, () => []);
  const heldBy = new Map<string, ReadonlySet<string>>();
  steps.forEach((step, tick) => {
    const journal = journals[step.by] ?? [];
    const foreign = step.kind === 'import' ? (journals[step.from] ?? []) : [];
    const before = vectorOf(journal);
    const merged = [...mergeJournals(journal, foreign).entries];
    if (step.kind === 'import' && merged.length === journal.length) return;
    const change =
      step.kind === 'write'
        ? writing(step)
        : seenMarker(deviceOf(step.by), vectorOf(merged), before);
    const entry = nextEntry(merged, deviceOf(step.by), {
      change,
      millis: 1_700_000_000_000 + tick * 1000 + (skews[step.by] ?? 0),
    });
    heldBy.set(entry.hash, new Set(merged.map(({ hash }) => hash)));
    journals[step.by] = [...merged, entry];
  });
  return { journals, heldBy };
};

const deviceOf = (index: number): string => `device-${index}`;

const writing = ({ field, value }: { readonly field: number; readonly value: number }): Change => ({
  entity: 'thing',
  recordId: 'one',
  field: `field${field}`,
  oldValue: null,
  newValue: value,
});

type Next = { readonly change: Change; readonly millis: number };

const nextEntry = (
  held: readonly ChangeEvent[],
  deviceId: string,
  { change, millis }: Next,
): ChangeEvent => {
  const own = held.filter((entry) => entry.deviceId === deviceId).toSorted((a, b) => a.seq - b.seq);
  const newest = held.toSorted(byClock).at(-1);
  const previous: HybridTime | null = newest ? parseTime(newest.hlc) : null;
  return sealEntry(
    {
      ...change,
      deviceId,
      seq: own.length + 1,
      hlc: formatTime(nextTime(previous, millis), deviceId),
      commandId: `${deviceId}-${own.length}`,
      method: 'things.set',
      officer: deviceId,
      at: new Date(millis).toISOString(),
      previousHash: own.at(-1)?.hash ?? '',
    },
    sha256,
  );
};

export const facts = (entries: readonly ChangeEvent[]): ChangeEvent[] =>
  entries.filter((entry) => !isMarker(entry));
