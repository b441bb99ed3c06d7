import type { Decimal } from './decimal.ts';

/** "1071.5" → "1.071,5": dot for thousands, comma for decimals (Nghị định 30/2020 leaves it to custom; all offices write so). */
export const formatDecimal = (value: Decimal): string => {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = value.startsWith('-') ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** A count under 10 has a leading zero: 02 chỉ tiêu, 1.486 hộ. A measure has not: 3,4 km. */
export const formatCount = (value: number | Decimal): string => {
  const text = formatDecimal(String(value) as Decimal);
  return /^\d$/.test(text) && text !== '0' ? `0${text}` : text;
};

/** What a person typed: a number, a text that could be read two ways, or no number at all. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'not-a-number' };

const vietnamese = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/;
const plainFraction = /^-?\d+\.\d+$/;
const foreign = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Reads the Vietnamese form (1.234,5). "1.234" is one thousand two hundred thirty-four; "1,234" is one and
 * 234 thousandths. A dot that cannot group thousands ("17.2", "0.860") can only be a decimal mark and is read
 * so. The foreign form (1,234.5) is never guessed: it is asked about.
 */
export const readVietnameseNumber = (text: string): ReadNumber => {
  const trimmed = text.normalize('NFC').replace(/[\s\u00a0\u202f]/g, '');
  if (vietnamese.test(trimmed)) return { kind: 'number', value: toPlain(trimmed) };
  if (plainFraction.test(trimmed)) return { kind: 'number', value: withoutLeadingZeros(trimmed) };
  return foreign.test(trimmed) ? { kind: 'ambiguous' } : { kind: 'not-a-number' };
};

const toPlain = (text: string): Decimal => {
  const [whole = '', fraction] = text.replaceAll('.', '').split(',');
  const digits = withoutLeadingZeros(whole);
  return (fraction === undefined ? digits : `${digits}.${fraction}`) as Decimal;
};

const withoutLeadingZeros = (text: string): Decimal =>
  text.replace(/^(-?)0+(?=\d)/, '$1') as Decimal;
