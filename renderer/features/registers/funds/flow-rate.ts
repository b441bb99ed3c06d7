import { decimal, divide, multiply } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';

/** "93,00%": paid out of what was planned; nothing where one of them is not known. */
export const flowRate = (disbursed: number | null, planned: number | null): string =>
  disbursed === null || planned === null || planned === 0
    ? ''
    : `${formatDecimal(divide(multiply(decimal(disbursed), decimal(100)), decimal(planned), 2))}%`;
