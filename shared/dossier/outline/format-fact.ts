import { decimal, divide, normalize, type Decimal } from '#shared/kernel/decimal.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import { nfc, upper, upperFirst } from '#shared/kernel/vietnamese.ts';
import type { Fact } from '../facts/fact.ts';
import { formatDay, formatDayLong } from '#shared/kernel/day-text.ts';
import { numberWords, romanNumeral } from './number-words.ts';
import { lineEnd } from '../ties.ts';
import type { Suffix } from './outline.ts';

/** The printed form of a fact; null where it has none (a gap, a list, a photo). References are the filler's. */
export const formatFact = (fact: Fact, suffix: Suffix | null): string | null => {
  switch (fact.kind) {
    case 'text':
      return formatText(fact.text, suffix);
    case 'count':
      return formatWhole(fact.value, suffix);
    case 'number':
      return suffix === 'p' ? formatPercent(fact.value) : formatDecimal(fact.value);
    case 'percent':
      return suffix === 'n' ? formatDecimal(fact.value) : formatPercent(fact.value);
    case 'money':
      return suffix === 'n' ? formatDecimal(inMillions(fact.dong)) : formatMoney(fact.dong);
    case 'date':
      return suffix === 'D' ? formatDayLong(fact.day) : formatDay(fact.day);
    case 'reference':
    case 'image':
    case 'list':
    case 'missing':
      return null;
  }
};

/**
 * Typed text comes as it was typed: a paper is NFC, and a line break inside a sentence is a space. Where the program
 * itself ends a line it says so by a sign nobody types.
 */
const formatText = (typed: string, suffix: Suffix | null): string => {
  const text = nfc(typed)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(lineEnd, '\n');
  if (suffix === 'u') return upper(text);
  return suffix === 'U' ? upperFirst(text) : text;
};

const formatWhole = (value: number, suffix: Suffix | null): string => {
  if (suffix === 'c') return formatCount(value);
  if (suffix === 'w') return numberWords(value);
  return suffix === 'r' ? romanNumeral(value) : formatDecimal(decimal(value));
};

/** 85,67%; a whole hundred without decimals: 100%. */
export const formatPercent = (value: Decimal): string =>
  `${formatDecimal(normalize(value) === '100' ? decimal('100') : value)}%`;

const million = decimal(1_000_000);

/** Whole đồng as triệu đồng, exact: 14583000000 → 14583. */
export const inMillions = (dong: number): Decimal => normalize(divide(decimal(dong), million, 6));

export const formatMoney = (dong: number): string =>
  dong === 0 ? '0 đồng' : `${formatDecimal(inMillions(dong))} triệu đồng`;

/** The exact number behind a fact, for a number cell of a table. */
export const numberBehind = (fact: Fact): Decimal | null => {
  switch (fact.kind) {
    case 'count':
      return decimal(fact.value);
    case 'number':
    case 'percent':
      return fact.value;
    case 'money':
      return inMillions(fact.dong);
    case 'text':
    case 'date':
    case 'reference':
    case 'image':
    case 'list':
    case 'missing':
      return null;
  }
};
