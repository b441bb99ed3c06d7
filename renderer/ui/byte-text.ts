import { decimal, divide } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';

/** "1,5 MB", as a file manager says it. */
export const megabytes = (bytes: number): string =>
  `${formatDecimal(divide(decimal(bytes), decimal(1_048_576), 1))} MB`;
