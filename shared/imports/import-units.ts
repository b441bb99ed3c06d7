import { decimal, multiply, normalize, type Decimal } from '#shared/kernel/decimal.ts';

/** What a column's numbers are multiplied by: a share of one written for a percent, hectares for square metres. */
const factors = {
  'as-is': '1',
  'fraction-to-percent': '100',
  'ha-to-m2': '10000',
  'm2-to-ha': '0.0001',
  'thousand-to-dong': '1000',
  'dong-to-thousand': '0.001',
  'million-to-dong': '1000000',
  'dong-to-million': '0.000001',
} as const;

export type ImportUnit = keyof typeof factors;

export const importUnits = [
  'as-is',
  'fraction-to-percent',
  'ha-to-m2',
  'm2-to-ha',
  'thousand-to-dong',
  'dong-to-thousand',
  'million-to-dong',
  'dong-to-million',
] as const satisfies readonly ImportUnit[];

/** Exact: every factor is a power of ten. */
export const inUnit = (number: Decimal, unit: ImportUnit): Decimal =>
  unit === 'as-is' ? number : normalize(multiply(number, decimal(factors[unit])));
