import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { NamedFigure } from './figure-groups.ts';

/** The value as the core reads a typed one: the plain "1.234" would be read as a thousand and more. */
export const savedValue = ({ kind, value }: Pick<NamedFigure, 'kind' | 'value'>): string => {
  const plain = decimalSchema.safeParse(value);
  return kind !== 'text' && plain.success ? formatDecimal(plain.data) : value;
};
