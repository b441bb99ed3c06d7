import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { productState } from '#shared/registers/product.ts';

const term = { validFrom: day('2022-12-15'), validUntil: day('2025-12-15') };

test.each([
  ['2022-12-14', 'not-yet'],
  ['2022-12-15', 'valid'],
  ['2025-09-15', 'valid'],
  ['2025-09-16', 'soon'],
  ['2025-12-15', 'soon'],
  ['2025-12-16', 'expired'],
])('on %s the stars are %s', (on, state) => {
  expect(productState(term, day(on))).toBe(state);
});

test('without a last day nobody knows', () => {
  expect(productState({ ...term, validUntil: null }, day('2024-01-01'))).toBe('unknown');
});
