import { describe, expect, it } from 'vitest';
import { decimal } from '#shared/kernel/decimal.ts';
import { printAboveZero, printOnSide } from '#shared/criteria/printed-number.ts';
import type { Operator } from '#shared/criteria/requirement.ts';

const fraction = (numerator: string, denominator: string) => ({
  numerator: decimal(numerator),
  denominator: decimal(denominator),
});

describe('a printed number', () => {
  const cases: readonly (readonly [string, string, Operator, string, number, string])[] = [
    ['141100', '1486', '>=', '95', 2, '94.95'],
    ['141100', '1486', '>=', '95', 1, '94.95'],
    ['141100', '1486', '>=', '95', 0, '94.95'],
    ['7996', '100', '>=', '80', 1, '79.96'],
    ['2690', '31.4', '>=', '90', 2, '85.67'],
    ['9500', '100', '>=', '95', 2, '95.00'],
    ['80001', '10000', '<=', '8', 2, '8.0001'],
    ['79999', '10000', '<', '8', 2, '7.9999'],
    ['949999999', '10000000', '>=', '95', 2, '94.9999999'],
  ];
  it.each(cases)(
    '%s/%s %s %s at %i places: %s',
    (numerator, denominator, operator, line, places, out) => {
      const target = { operator, threshold: decimal(line) };
      expect(printOnSide(fraction(numerator, denominator), target, places)).toBe(out);
    },
  );

  it('is never zero for an amount above zero', () => {
    expect(printAboveZero(fraction('1', '3000'), 2)).toBe('0.0003');
    expect(printAboveZero(fraction('1', '3'), 2)).toBe('0.33');
  });
});
