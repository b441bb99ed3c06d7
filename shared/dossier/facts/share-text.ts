import { compare, decimal, divide, multiply, type Decimal } from '#shared/kernel/decimal.ts';

/**
 * A share in percent, rounded half up to one place, with more places where the rounded number would stand on the
 * other side of its line than the exact one (89,96% of 90 is never printed 90,0%).
 */
export const shareOnItsSide = (part: number, whole: number, line: Decimal): Decimal => {
  const hundredfold = multiply(decimal(part), decimal(100));
  const side = compare(hundredfold, multiply(line, decimal(whole)));
  for (let places = 1; places < 6; places += 1) {
    const rounded = divide(hundredfold, decimal(whole), places);
    if (side === 0 || compare(rounded, line) === side) return rounded;
  }
  return divide(hundredfold, decimal(whole), 6, side < 0 ? 'down' : 'up');
};
