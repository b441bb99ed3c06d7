import { compare, decimal, multiply, subtract, type Decimal } from '#shared/kernel/decimal.ts';
import { formatCount, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { figureDong, newestFigure } from '../facts/newest-figure.ts';
import type { CheckFacts } from './check-facts.ts';
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

const units = { 'nghìn đồng': 1_000, 'triệu đồng': 1_000_000, 'tỷ đồng': 1_000_000_000 } as const;

/** K32, inside texts: a sum a thousand times the ledger's, or a thousandth of it, has the wrong unit. */
export const unitSlips = (facts: CheckFacts): readonly Found[] => {
  const known = facts.source.figures.flatMap((figure) => {
    const dong = /đồng/iu.test(figure.unitOf) ? figureDong(figure) : null;
    return dong === null || dong === 0 ? [] : [dong];
  });
  return ownTexts(facts).flatMap(({ place, text }) =>
    Object.entries(units).flatMap(([unit, factor]) =>
      numbersBefore(text, unit)
        .filter(({ value }) => isSlip(Number(value) * factor, known))
        .map(({ written }) => ({ fault: 'unit', place, values: { written } })),
    ),
  );
};

const isSlip = (dong: number, known: readonly number[]): boolean =>
  !known.includes(dong) && known.some((own) => own === dong * 1000 || own * 1000 === dong);
