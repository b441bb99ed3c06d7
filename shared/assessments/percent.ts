import { decimal, divide, multiply } from '#shared/kernel/decimal.ts';

/** part in total as a percentage, rounded half up to one place: "84.0". Of nothing it is "0.0". */
export const percentOf = (part: number, total: number): string =>
  total === 0 ? '0.0' : divide(multiply(decimal(part), decimal(100)), decimal(total), 1);
