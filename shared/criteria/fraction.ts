import {
  compare,
  decimal,
  divide,
  isNegative,
  multiply,
  subtract,
  type Decimal,
  type Rounding,
} from '#shared/kernel/decimal.ts';

/** An exact quotient. The denominator is above zero; nothing is divided before it is printed. */
export type Fraction = { readonly numerator: Decimal; readonly denominator: Decimal };

export const one = decimal(1);
export const hundred = decimal(100);

export const wholeFraction = (value: Decimal): Fraction => ({ numerator: value, denominator: one });

/** -1, 0 or 1, by multiplying across: 1411/1486 against 95/100 is decided without a division. */
export const compareWith = (value: Fraction, threshold: Decimal): -1 | 0 | 1 =>
  compare(value.numerator, multiply(threshold, value.denominator));

/** value − threshold, exact. */
export const differenceFrom = (value: Fraction, threshold: Decimal): Fraction => ({
  numerator: subtract(value.numerator, multiply(threshold, value.denominator)),
  denominator: value.denominator,
});

export const negated = (value: Decimal): Decimal => subtract(decimal(0), value);

export const absolute = (value: Decimal): Decimal => (isNegative(value) ? negated(value) : value);

/** |value − threshold|, exact. */
export const marginTo = (value: Fraction, threshold: Decimal): Fraction => ({
  numerator: absolute(differenceFrom(value, threshold).numerator),
  denominator: value.denominator,
});

export const quotient = (value: Fraction, places: number, mode?: Rounding): Decimal =>
  divide(value.numerator, value.denominator, places, mode);
