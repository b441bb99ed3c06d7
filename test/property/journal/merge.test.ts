import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChainFaults } from '#shared/journal/chain.ts';
import { mergeJournals } from '#shared/journal/merge.ts';
import { readFields } from '#shared/journal/read-field.ts';
import { createKnows } from '#shared/journal/seen.ts';
import { arbitrarySkews, arbitrarySteps, facts, play, sha256 } from './machines.ts';

const world = fc.tuple(arbitrarySteps, arbitrarySkews).map(([steps, skews]) => play(steps, skews));

test('merging is commutative', () => {
  fc.assert(
    fc.property(world, ({ journals: [a = [], b = []] }) => {
      expect(mergeJournals(a, b)).toEqual(mergeJournals(b, a));
    }),
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(world, ({ journals: [a = [], b = [], c = []] }) => {
      const left = mergeJournals(mergeJournals(a, b).entries, c);
      expect(left).toEqual(mergeJournals(a, mergeJournals(b, c).entries));
    }),
  );
});

test('merging is idempotent', () => {
  fc.assert(
    fc.property(world, ({ journals: [a = [], b = []] }) => {
      const once = mergeJournals(a, b);
      expect(mergeJournals(once.entries, b, a, a)).toEqual(once);
    }),
  );
});

test('the order in which entries arrive changes nothing', () => {
  const shuffled = world.chain(({ journals }) => {
    const all = journals.flat();
    return fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(readFields(mergeJournals(other).entries)).toEqual(
        readFields(mergeJournals(all).entries),
      );
    }),
  );
});

test('markers tell exactly who knew what', () => {
  fc.assert(
    fc.property(world, ({ journals, heldBy }) => {
      const { entries } = mergeJournals(...journals);
      const knows = createKnows(entries);
      for (const entry of facts(entries)) {
        for (const other of facts(entries)) {
          expect(knows(entry, other)).toBe(heldBy.get(entry.hash)?.has(other.hash) ?? false);
        }
      }
    }),
  );
});

test('a field is in conflict exactly when two last writers had not seen each other and differ', () => {
  fc.assert(
    fc.property(world, ({ journals, heldBy }) => {
      const { entries } = mergeJournals(...journals);
      for (const { field, conflict } of readFields(entries)) {
        const changes = facts(entries).filter((entry) => entry.field === field);
        const last = changes.filter(
          ({ hash }) => !changes.some((other) => heldBy.get(other.hash)?.has(hash)),
        );
        const isConcurrent = last.some((a) => last.some((b) => a.newValue !== b.newValue));
        expect(conflict.length > 0).toBe(isConcurrent);
      }
    }),
  );
});

test('the value that stands was written by somebody who had seen all before it', () => {
  fc.assert(
    fc.property(world, ({ journals, heldBy }) => {
      const { entries } = mergeJournals(...journals);
      for (const { field, standing } of readFields(entries)) {
        const changes = facts(entries).filter((entry) => entry.field === field);
        expect(changes.some(({ hash }) => heldBy.get(hash)?.has(standing.hash))).toBe(false);
      }
    }),
  );
});

test('machines that hold the same entries agree, and an import breaks no chain', () => {
  fc.assert(
    fc.property(world, ({ journals }) => {
      const { entries, forks } = mergeJournals(...journals);
      expect(forks).toEqual([]);
      expect(findChainFaults(entries, sha256)).toEqual([]);
    }),
  );
});

test('writing again after having seen both sides ends a conflict', () => {
  const skews = [0, 0, 0];
  const steps = [
    { kind: 'write', by: 0, field: 0, value: 1 },
    { kind: 'write', by: 1, field: 0, value: 2 },
    { kind: 'import', by: 0, from: 1 },
  ] as const;
  const before = play(steps, skews).journals[0] ?? [];
  expect(readFields(before)[0]?.conflict.map(({ newValue }) => newValue)).toEqual([1, 2]);
  const decided = play([...steps, { kind: 'write', by: 0, field: 0, value: 1 }], skews);
  const [state] = readFields(decided.journals[0] ?? []);
  expect(state?.conflict).toEqual([]);
  expect(state?.standing.newValue).toBe(1);
});

test('a device that numbered two entries alike is named as forked', () => {
  const [one = []] = play([{ kind: 'write', by: 0, field: 0, value: 1 }], [0, 0, 0]).journals;
  const [other = []] = play([{ kind: 'write', by: 0, field: 0, value: 2 }], [0, 0, 0]).journals;
  expect(mergeJournals(one, other).forks).toEqual([{ deviceId: 'device-0', seq: 1 }]);
  expect(mergeJournals(one, other).entries).toHaveLength(2);
});
