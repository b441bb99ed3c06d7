import { decimal, type Decimal } from '#shared/kernel/decimal.ts';
import { compareWith, quotient, wholeFraction, type Fraction } from './fraction.ts';
import type { Operator } from './requirement.ts';

/** Does this exact value satisfy the operator? Decided without rounding. */
export const satisfies = (value: Fraction, operator: Operator, threshold: Decimal): boolean => {
  const order = compareWith(value, threshold);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
  }
};

/** Figures have at most 30 characters, so long before this the rounded value has left the threshold. */
const mostPlaces = 150;

/** A line that a printed number may not cross. */
export type Line = { readonly operator: Operator; readonly threshold: Decimal };

/**
 * The value rounded half up to at least `places` decimals, with as many more as keep it on its side of the
 * threshold: 94,9529… against 95 is "94.95" at two places and at one (product.md, Rules of judgement).
 */
export const printOnSide = (value: Fraction, line: Line, places: number): Decimal =>
  printOnSides(value, [line], places);

/** The same for several lines at once. */
export const printOnSides = (value: Fraction, lines: readonly Line[], places: number): Decimal => {
  for (let count = places; count < mostPlaces; count += 1) {
    const printed = quotient(value, count);
    if (lines.every((line) => isOnSameSide(value, printed, line))) return printed;
  }
  throw new Error('A rounded value did not settle on its side of the threshold');
};

const isOnSameSide = (value: Fraction, printed: Decimal, { operator, threshold }: Line): boolean =>
  satisfies(wholeFraction(printed), operator, threshold) === satisfies(value, operator, threshold);

const zero = decimal(0);

/** An amount above zero never prints as zero. */
export const printAboveZero = (amount: Fraction, places: number): Decimal =>
  printOnSide(amount, { operator: '>', threshold: zero }, places);
