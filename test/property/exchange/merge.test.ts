import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkJournal, chainsOf } from '#shared/exchange/merge-check.ts';
import { findConflicts, planMerge } from '#shared/exchange/merge-plan.ts';
import { findChainFaults } from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { byClock } from '#shared/journal/merge.ts';
import { fieldKey, judgeOf, isBlank, readFields, withoutIdle } from '#shared/journal/read-field.ts';
import { isMarker } from '#shared/journal/seen.ts';
import { arbitraryHistory, play, settleAll } from './histories.ts';
import { office, sha256, type Office } from './office.ts';

const orders = fc.array(fc.nat({ max: 63 }), { maxLength: 12 });

const rowsOf = (one: Office) => [...one.rows()].toSorted(([a], [b]) => (a < b ? -1 : 1));

const facts = (entries: readonly ChangeEvent[]) => entries.filter((entry) => !isMarker(entry));

const conflictsOf = (entries: readonly ChangeEvent[]) =>
  findConflicts(entries, [...new Set(facts(entries).map(fieldKey))]);

const shownConflicts = (one: Office) =>
  conflictsOf(one.journal().entries).map(
    ({ standing: _standing, others: _others, ...rest }) => rest,
  );

test('machines that have taken everything from each other hold the same rows and the same conflicts', () => {
  fc.assert(
    fc.property(arbitraryHistory, orders, (history, order) => {
      const offices = play(history);
      settleAll(offices, order);
      const [first, ...others] = offices;
      for (const other of others) {
        expect(rowsOf(other)).toEqual(first && rowsOf(first));
        expect(shownConflicts(other)).toEqual(first && shownConflicts(first));
        expect(other.journal().links).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('rows are what the journal says, whatever the order in which it came', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      for (const one of play(history)) {
        const standing = readFields(one.journal().entries).map(
          ({ entity, recordId, field, standing: { newValue } }) =>
            [`${entity} ${recordId} ${field}`, newValue] as const,
        );
        expect(rowsOf(one)).toEqual(standing.toSorted(([a], [b]) => (a < b ? -1 : 1)));
      }
    }),
    { numRuns: 200 },
  );
});

test('taking the same file again changes nothing', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      const [here, there] = play(history);
      if (!here || !there) return;
      const file = there.journal();
      here.merge(file, 1_800_000_000_000);
      const before = here.journal();
      expect(here.merge(file, 1_800_000_001_000)).toBeNull();
      expect(here.journal()).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('one merge of two files is the merge of one after the other, in either order', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      const journals = play(history).map((one) => one.journal());
      const taking = (order: readonly number[]) => {
        const empty = office('new');
        for (const at of order) empty.merge(journals[at] ?? { entries: [], links: [] }, 1);
        return rowsOf(empty);
      };
      expect(taking([0, 1, 2])).toEqual(taking([2, 0, 1]));
      expect(taking([0, 1, 2])).toEqual(taking([1, 2, 0]));
    }),
    { numRuns: 100 },
  );
});

test('no edit is lost: each stands, was seen by who wrote after it, or is in a conflict', () => {
  fc.assert(
    fc.property(arbitraryHistory, orders, (history, order) => {
      const offices = play(history);
      const written = offices.flatMap(({ journal, device }) =>
        facts(journal().entries).filter(({ deviceId }) => deviceId === device),
      );
      settleAll(offices, order);
      const entries = offices[0]?.journal().entries ?? [];
      const hashes = new Set(entries.map(({ hash }) => hash));
      expect(written.filter(({ hash }) => !hashes.has(hash))).toEqual([]);
      const judge = judgeOf(entries);
      const listed = new Set(
        conflictsOf(entries).flatMap(({ standing, others }) =>
          [standing, ...others].map(({ deviceId, seq }) => `${deviceId} ${seq}`),
        ),
      );
      const states = new Map(readFields(entries).map((state) => [fieldKey(state), state]));
      const lost = facts(entries).filter((entry) => {
        const stands = states.get(fieldKey(entry))?.standing.newValue === entry.newValue;
        const seen = entries.some(
          (other) => fieldKey(other) === fieldKey(entry) && judge.knows(other, entry),
        );
        const blank = judge.isInitial(entry) && isBlank(entry.newValue);
        const said = entries.some(
          (other) =>
            judge.isInitial(other) &&
            judge.isInitial(entry) &&
            fieldKey(other) === fieldKey(entry) &&
            other.newValue === entry.newValue &&
            entries.some(
              (later) => fieldKey(later) === fieldKey(entry) && judge.knows(later, other),
            ),
        );
        return !stands && !seen && !blank && !said && !listed.has(`${entry.deviceId} ${entry.seq}`);
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a slice does not count as known beyond what it holds, and what comes later fills its gaps', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      for (const one of play(history)) {
        const { entries, links } = one.journal();
        expect(findChainFaults(entries, sha256, links)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test('who knew what is told exactly, also of those who got a slice', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      const offices = play(history);
      const truth = new Map(offices.flatMap(({ heldBy }) => [...heldBy]));
      settleAll(offices, []);
      const entries = facts(offices[0]?.journal().entries ?? []).slice(0, 60);
      const { knows } = judgeOf(offices[0]?.journal().entries ?? []);
      for (const entry of entries) {
        for (const other of entries) {
          expect(knows(entry, other)).toBe(truth.get(entry.hash)?.has(other.hash) ?? false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('whoever reads by the clock alone finds what stands', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      for (const one of play(history)) {
        const byKey = Map.groupBy(
          withoutIdle(facts(one.journal().entries).toSorted(byClock)),
          fieldKey,
        );
        for (const [key, changes] of byKey) {
          const [entity, recordId, field] = z.array(z.string()).parse(JSON.parse(key));
          const newest = changes.at(-1)?.newValue;
          expect(one.rows().get(`${entity} ${recordId} ${field}`)).toBe(newest);
        }
      }
    }),
    { numRuns: 100 },
  );
});

type Damage = (entries: readonly ChangeEvent[], at: number) => readonly ChangeEvent[];

const damages: Readonly<Record<string, Damage>> = {
  altered: (entries, at) =>
    entries.map((entry, index) => (index === at ? { ...entry, officer: 'người khác' } : entry)),
  'taken out': (entries, at) => entries.filter((_, index) => index !== at),
  'given another number': (entries, at) =>
    entries.map((entry, index) => (index === at ? { ...entry, seq: entry.seq + 1 } : entry)),
  'put in twice': (entries, at) => [...entries, ...entries.slice(at, at + 1)],
  'given another time': (entries, at) =>
    entries.map((entry, index) =>
      index === at ? { ...entry, hlc: `2039${entry.hlc.slice(4)}` } : entry,
    ),
};

test.each(Object.entries(damages))('a journal with an entry %s is not merged', (name, damage) => {
  fc.assert(
    fc.property(arbitraryHistory, fc.nat(), (history, pick) => {
      const [here, there] = play(history);
      const given = there?.journal() ?? { entries: [], links: [] };
      // The last entry of a chain may be missing: the file is then only older.
      const heads = new Set(
        [...Map.groupBy(given.entries, ({ deviceId }) => deviceId).values()].map(
          (chain) => chain.toSorted((a, b) => b.seq - a.seq)[0]?.hash,
        ),
      );
      const places = given.entries.flatMap((entry, at) =>
        name === 'taken out' && heads.has(entry.hash) ? [] : [at],
      );
      const at = places[pick % Math.max(places.length, 1)];
      if (!here || at === undefined) return;
      const { entries, links } = here.journal();
      const damaged = { ...given, entries: damage(given.entries, at) };
      const { faults } = checkJournal(damaged, { chains: chainsOf(entries), links }, sha256);
      expect(faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test('two that exchange a journal whose hashes were made anew are told of the fork', () => {
  const [here, there] = [office('a'), office('b')];
  const place = { entity: 'thing', recordId: 'r', field: 'f' };
  here.write('c1', [{ ...place, newValue: 'một' }], 1_700_000_000_000);
  there.merge(here.journal(), 1_700_000_001_000);
  const forged = office('a');
  forged.write('c1', [{ ...place, newValue: 'hai' }], 1_700_000_000_000);
  expect(() => there.merge(forged.journal(), 1_700_000_002_000)).toThrow('forked');
});

test('what changes, before and after, is told of each field once', () => {
  const [here, there] = [office('a'), office('b')];
  const place = { entity: 'thing', recordId: 'r', field: 'f' };
  here.write('c1', [{ ...place, newValue: 'một' }], 1_700_000_000_000);
  there.merge(here.journal(), 1_700_000_001_000);
  there.write('c2', [{ ...place, newValue: 'hai' }], 1_700_000_002_000);
  there.write('c3', [{ ...place, newValue: 'ba' }], 1_700_000_003_000);
  const held = here.journal().entries;
  const fresh = there.journal().entries.filter(({ deviceId }) => deviceId === 'b');
  expect(planMerge({ held, fresh })).toMatchObject({
    changes: [{ ...place, before: 'một', after: 'ba', by: { officer: 'b' } }],
    conflicts: [],
  });
});
