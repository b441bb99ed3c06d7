import { compare, decimal, multiply, subtract, type Decimal } from '#shared/kernel/decimal.ts';
import { formatCount, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { newestFigure } from '../facts/newest-figure.ts';
import type { CheckFacts } from './check-facts.ts';
import { knownSums, sumsInTexts } from './fund-texts.ts';
import { narrativeTexts, ownTexts, type OwnText } from './own-texts.ts';
import type { Found } from './rule.ts';

/** Counts that stand in every paper, with the words that follow them in a sentence. */
const headlines = [
  { concept: 'households', words: 'hộ' },
  { concept: 'population', words: 'nhân khẩu|khẩu' },
] as const;

/**
 * K17, inside texts: a number of households near to the commune's own and not in the ledger is a slip of the pen or an
 * older count. What stands in a narrative is told there (K27).
 */
export const countsInTexts = (facts: CheckFacts): readonly Found[] => {
  const narratives = new Set(narrativeTexts(facts).map(({ text }) => text));
  const texts = ownTexts(facts).filter(({ text }) => !narratives.has(text));
  return texts.flatMap((own) => headlines.flatMap((headline) => slips(facts, own, headline)));
};

const slips = (
  { source }: CheckFacts,
  { place, text }: OwnText,
  { concept, words }: (typeof headlines)[number],
): readonly Found[] => {
  const figure = newestFigure(source, concept);
  if (figure === null || !/^\d+$/.test(figure.value)) return [];
  const known = new Set(source.figures.map(({ value }) => value));
  return numbersBefore(text, words)
    .filter(({ value }) => !known.has(value) && isNear(value, decimal(figure.value)))
    .map(({ written }) => ({
      fault: 'inText',
      place,
      values: { written, figure: `${formatCount(decimal(figure.value))} ${figure.unitOf}` },
    }));
};

type Written = { readonly written: string; readonly value: Decimal };

const numbersBefore = (text: string, words: string): readonly Written[] =>
  [...text.matchAll(new RegExp(`(\\d[\\d.,]*) (?:${words})(?!\\p{L})`, 'gu'))].flatMap(
    ([written, number = '']) => {
      const read = readVietnameseNumber(number);
      return read.kind === 'number' ? [{ written, value: read.value }] : [];
    },
  );

/** Within a tenth. */
const isNear = (a: Decimal, b: Decimal): boolean => {
  const difference = subtract(a, b);
  const size = compare(difference, decimal(0)) < 0 ? subtract(b, a) : difference;
  return compare(multiply(size, decimal(10)), b) <= 0;
};

/** K32, inside texts: a sum a thousand times one the dossier knows, or a thousandth of it, has the wrong unit. */
export const unitSlips = (facts: CheckFacts): readonly Found[] => {
  const known = knownSums(facts.source);
  return sumsInTexts(facts)
    .filter(({ dong }) => isSlip(dong, known))
    .map(({ place, written }) => ({ fault: 'unit', place, values: { written } }));
};

const isSlip = (dong: number, known: ReadonlySet<number>): boolean =>
  !known.has(dong) && (known.has(dong * 1000) || known.has(dong / 1000));
