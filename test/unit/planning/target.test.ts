import { expect, test } from 'vitest';
import { aboveTarget, periodEnd } from '#shared/planning/target.ts';

test('a target is reached by the last day of its period', () => {
  expect(periodEnd(2024, 'half')).toBe('2024-06-30');
  expect(periodEnd(2024, 'year')).toBe('2024-12-31');
});

test.each([
  [19, 12, -7],
  [61, 61, 0],
  [42, 84, 42],
  [null, 84, null],
  [42, null, null],
])('of %s at least, %s are %s above', (target, result, above) => {
  expect(aboveTarget(target, result)).toBe(above);
});
