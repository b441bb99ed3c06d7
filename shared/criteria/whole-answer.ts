import { add, compare, type Decimal } from '#shared/kernel/decimal.ts';
import type { Answer, PartAnswer } from './answer.ts';
import { hasNumbers } from './check-numbers.ts';
import type { Indicator } from './indicator.ts';

type Sums = { readonly numerator: Decimal; readonly denominator: Decimal };

/** The answer to the whole: as typed, else what its parts give (the sum, or the part that is the whole). */
export const wholeAnswer = (indicator: Indicator, answer: Answer): Answer => {
  if (hasNumbers(answer)) return answer;
  const twin = indicator.parts?.find(({ fromWhole }) => fromWhole);
  const fromParts = twin ? answer.parts?.[twin.id] : sumOfParts(indicator, answer);
  return fromParts ? { ...answer, ...fromParts } : answer;
};

/** Men and women together are everybody: a total that is not the sum of its parts is shown. */
export const partsDisagree = (indicator: Indicator, answer: Answer): boolean => {
  const sums = sumOfParts(indicator, answer);
  if (sums === null) return false;
  const { numerator, denominator } = answer;
  return differs(numerator, sums.numerator) || differs(denominator, sums.denominator);
};

const differs = (typed: Decimal | undefined, sum: Decimal): boolean =>
  typed !== undefined && compare(typed, sum) !== 0;

const sumOfParts = ({ parts = [], partsMakeWhole }: Indicator, answer: Answer): Sums | null => {
  if (!partsMakeWhole || parts.length === 0) return null;
  const sums = parts.map(({ id }) => fractionOf(answer.parts?.[id]));
  return sums.reduce((total, next) =>
    total && next
      ? {
          numerator: add(total.numerator, next.numerator),
          denominator: add(total.denominator, next.denominator),
        }
      : null,
  );
};

const fractionOf = (part: PartAnswer | undefined): Sums | null =>
  part?.numerator !== undefined && part.denominator !== undefined
    ? { numerator: part.numerator, denominator: part.denominator }
    : null;
