import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { removedField } from '#shared/journal/change-event.ts';
import { mergeJournals } from '#shared/journal/merge.ts';
import { machine, recordsOf, write } from './writing-machine.ts';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 12 });

test('proofs that two machines added keep their codes in the merged journal, also where their labels are the same', () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: -100_000, max: 100_000 }), (evidenceIds, skew) => {
      const one = machine('may-1', [], 1_700_000_000_000);
      const two = machine('may-2', [], 1_700_000_000_000 + skew);
      const printed = evidenceIds.map((id, index) => {
        const on = index % 2 === 0 ? one : two;
        const label = `MC-${Math.floor(index / 2)}`;
        write(on, { entity: 'evidence', id }, { label, [removedField]: false });
        return lastingCode(id);
      });
      const { entries } = mergeJournals(one.journal, two.journal);
      const merged = recordsOf(entries, 'evidence').map(({ id }) => lastingCode(id));
      expect(merged.toSorted()).toEqual(printed.toSorted());
      expect(new Set(merged).size).toBe(evidenceIds.length);
    }),
    { numRuns: 40 },
  );
});
