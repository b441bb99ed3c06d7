import {
  compare,
  decimal,
  divide,
  isNegative,
  isWhole,
  multiply,
  normalize,
  type Decimal,
} from '#shared/kernel/decimal.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';

const million = decimal(1_000_000);
const most = decimal(Number.MAX_SAFE_INTEGER);

/** 4268000000 → "4.268": whole đồng in the million đồng that officers write. */
export const millionText = (dong: number): string =>
  formatDecimal(normalize(divide(decimal(dong), million, 6)));

export type ReadMillion =
  | { readonly kind: 'dong'; readonly dong: number }
  | { readonly kind: 'ambiguous' | 'negative' | 'not-a-number' | 'too-fine' };

/** "4.268,5" million → 4268500000 đồng; what is no whole đồng is refused, never rounded. */
export const readMillion = (typed: string): ReadMillion => {
  const reading = readVietnameseNumber(typed);
  if (reading.kind !== 'number') return reading;
  if (isNegative(reading.value)) return { kind: 'negative' };
  return wholeDong(multiply(reading.value, million));
};

const wholeDong = (dong: Decimal): ReadMillion => {
  if (!isWhole(dong)) return { kind: 'too-fine' };
  return compare(dong, most) > 0 ? { kind: 'not-a-number' } : { kind: 'dong', dong: Number(dong) };
};
