import { compare, decimal, divide, multiply, type Decimal } from './decimal.ts';

type Print = {
  /** What the share is compared with. */
  readonly line: Decimal;
  /** Digits after the comma, where no more are needed. */
  readonly places: number;
};

/**
 * A share in percent, rounded half up, with more places where the rounded number would stand on the other side of its
 * line than the exact one (89,96% of 90 is never printed 90,0%).
 */
export const shareToPlaces = (part: number, whole: number, print: Print): Decimal => {
  const { line } = print;
  const hundredfold = multiply(decimal(part), decimal(100));
  const side = compare(hundredfold, multiply(line, decimal(whole)));
  for (let places = print.places; places < 6; places += 1) {
    const rounded = divide(hundredfold, decimal(whole), places);
    if (side === 0 || compare(rounded, line) === side) return rounded;
  }
  return divide(hundredfold, decimal(whole), 6, side < 0 ? 'down' : 'up');
};
