import { decimal, multiply, normalize, type Decimal } from '#shared/kernel/decimal.ts';
import type { ReadCell } from './read-table.ts';

/** A number as the officer sees it: a workbook keeps 85,5% as 0.855. */
export const numberShown = ({ number, format = '' }: ReadCell): Decimal | undefined =>
  number !== undefined && isPercentFormat(format)
    ? normalize(multiply(number, decimal(100)))
    : number;

export const isPercentFormat = (format: string): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');
