import Big from 'big.js';
import { z } from 'zod';

/**
 * Figures are exact decimals, never binary floating point: 79,96 against 80 must not depend on how a
 * processor rounds. Stored and sent as plain text ("1071.5"), computed with big.js, whose sums and
 * products are exact. Division is the one inexact operation: rules compare by multiplying across.
 */
export type Decimal = string & { readonly __decimal: true };

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Text of a plain decimal: no exponent, no grouping, dot for the fraction, at most 30 characters. */
export const decimalSchema = z
  .string()
  .max(30)
  .regex(plain)
  .transform((text) => text as Decimal);

/** "007.5" as people and spreadsheets write it → "7.5": a plain decimal has no zeros before it. */
export const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** A decimal written by us in code or data; throws on anything else, so never call it on input. */
export const decimal = (text: string | number): Decimal => {
  const written = String(text);
  if (!plain.test(written)) throw new Error(`not a plain decimal: ${written}`);
  return written as Decimal;
};

export const add = (a: Decimal, b: Decimal): Decimal => toDecimal(new Big(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => toDecimal(new Big(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => toDecimal(new Big(a).times(b));

/** -1, 0 or 1. */
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Big(a).cmp(b) as -1 | 0 | 1;

export const isZero = (a: Decimal): boolean => new Big(a).eq(0);
export const isNegative = (a: Decimal): boolean => new Big(a).lt(0);
export const isWhole = (a: Decimal): boolean => new Big(a).mod(1).eq(0);

export type Rounding = 'half-up' | 'down' | 'up';

const modes = { 'half-up': Big.roundHalfUp, down: Big.roundDown, up: Big.roundUp } as const;

/** a rounded to `places` digits after the comma; 'up' is away from zero, 'down' toward it. */
export const round = (a: Decimal, places: number, mode: Rounding = 'half-up'): Decimal =>
  new Big(a).round(places, modes[mode]).toFixed(places) as Decimal;

/** a / b to `places` digits. Division is done once, with guard digits only where the mode needs them. */
export const divide = (
  a: Decimal,
  b: Decimal,
  places: number,
  mode: Rounding = 'half-up',
): Decimal => {
  const exact = Big();
  exact.DP = places;
  exact.RM = modes[mode];
  return new exact(a).div(b).toFixed(places) as Decimal;
};

/** Without trailing zeros: "92.50" → "92.5". Two equal numbers have one text. */
export const normalize = (a: Decimal): Decimal => toDecimal(new Big(a));

const toDecimal = (value: Big): Decimal => {
  const text = value.toFixed();
  return (text === '-0' ? '0' : text) as Decimal;
};
