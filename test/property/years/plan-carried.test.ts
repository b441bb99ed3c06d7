import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionTarget, planCarried } from '#shared/years/plan-carried.ts';

const codes = fc.uniqueArray(fc.constantFrom('1.1', '1.2', '2', '3.1', '3.2', '19.4'));
const preconditions = fc.uniqueArray(fc.constantFrom('Không nợ đọng', 'An ninh', 'Hài lòng'));
const targets = fc.record({ codes, preconditions });
type TargetLists = { readonly codes: string[]; readonly preconditions: string[] };
const everything = ({ codes: own, preconditions: wordings }: TargetLists) => [
  ...own,
  ...wordings.map((_, position) => conditionTarget(position)),
  'direction',
];

test('all that was said last year is either offered once or told to be left', () => {
  const years = fc.tuple(targets, targets).chain(([before, now]) =>
    fc.record({
      before: fc.constant(before),
      now: fc.constant(now),
      said: fc.subarray(everything(before)).map((some) => new Set(some)),
    }),
  );
  fc.assert(
    fc.property(years, ({ before, now, said }) => {
      const { items, left } = planCarried({ before, now, said });
      const from = items.map(({ fromTarget }) => fromTarget);
      expect([...from, ...left].toSorted()).toEqual([...said].toSorted());
      expect(new Set(items.map(({ target }) => target)).size).toBe(items.length);
      for (const { target } of items) expect(everything(now)).toContain(target);
    }),
  );
});

test('a precondition is followed by its wording, not by its place', () => {
  const before = { codes: [], preconditions: ['An ninh', 'Không nợ đọng'] };
  const now = { codes: [], preconditions: ['Không nợ đọng', 'Hài lòng', 'An ninh'] };
  const said = new Set(['condition:0', 'condition:1']);
  expect(planCarried({ before, now, said }).items).toEqual([
    { target: 'condition:0', fromTarget: 'condition:1' },
    { target: 'condition:2', fromTarget: 'condition:0' },
  ]);
});
