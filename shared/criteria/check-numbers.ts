import { appError, type AppError, type ErrorCode } from '#shared/kernel/app-error.ts';
import { compare, isNegative, isWhole, isZero, type Decimal } from '#shared/kernel/decimal.ts';
import type { PartAnswer } from './answer.ts';
import { hundred } from './fraction.ts';
import { isCounted, isShare, type Measurable } from './measured-value.ts';

const slots = ['value', 'numerator', 'denominator'] as const;

export const hasNumbers = (answer: PartAnswer): boolean =>
  slots.some((slot) => answer[slot] !== undefined);

/** The first thing that cannot be true about these numbers; `prefix` names the part in the error's field. */
export const checkNumbers = (
  measurable: Measurable,
  answer: PartAnswer,
  prefix: string,
): AppError | null => {
  for (const slot of slots) {
    const figure = answer[slot];
    const code = figure === undefined ? null : faultOf(measurable, slot, figure);
    if (code !== null) return appError(code, { figure: figure ?? '' }, `${prefix}${slot}`);
  }
  return checkShare(measurable, answer, prefix);
};

const faultOf = (
  measurable: Measurable,
  slot: (typeof slots)[number],
  figure: Decimal,
): ErrorCode | null => {
  if (isNegative(figure)) return 'result.negative';
  if (slot === 'denominator' && isZero(figure)) return 'result.zeroDenominator';
  const hasToBeWhole =
    slot === 'value' ? isCounted(measurable) : measurable.figures?.whole === true;
  return hasToBeWhole && !isWhole(figure) ? 'result.notWhole' : null;
};

/** Only a share is bounded: square metres a person (30.010 : 6.523) are not. */
const checkShare = (
  measurable: Measurable,
  { value, numerator, denominator }: PartAnswer,
  prefix: string,
): AppError | null => {
  if (!isShare(measurable)) return null;
  if (value !== undefined && compare(value, hundred) > 0)
    return appError('result.shareAboveHundred', { figure: value }, `${prefix}value`);
  if (numerator === undefined || denominator === undefined) return null;
  return compare(numerator, denominator) > 0
    ? appError('result.numeratorAboveDenominator', { numerator, denominator }, `${prefix}numerator`)
    : null;
};
