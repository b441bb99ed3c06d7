import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '#shared/kernel/day.ts';
import { closestScore, type DatedScore } from '#shared/planning/closest-score.ts';

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day('2024-11-01'), days));
const score = fc.record({
  dossierId: fc.constantFrom('a', 'b', 'c'),
  year: fc.constantFrom(2023, 2024),
  on: someDay,
  basis: fc.constantFrom<DatedScore['basis'][]>('current', 'snapshot'),
});
const scores = fc.array(score, { maxLength: 8 });

test('the score of the day itself goes first, and no other lies nearer than the one found', () => {
  fc.assert(
    fc.property(scores, someDay, (all, on) => {
      const found = closestScore(all, on);
      expect(found === null).toBe(all.length === 0);
      if (!found) return;
      if (all.some((one) => one.on === on)) expect(found.on).toBe(on);
      else if (all.some((one) => one.on < on)) {
        expect(found.on < on).toBe(true);
        expect(all.some((one) => one.on < on && one.on > found.on)).toBe(false);
      }
      expect(closestScore(all.toReversed(), on)).toEqual(found);
    }),
  );
});

test('of one day the answers of now go before what was kept', () => {
  const kept = { dossierId: 'a', year: 2024, on: day('2024-11-30'), basis: 'snapshot' as const };
  const now = { ...kept, basis: 'current' as const };
  expect(closestScore([kept, now], day('2024-11-30'))).toBe(now);
});
