import {
  compare,
  decimal,
  isZero,
  multiply,
  normalize,
  round,
  subtract,
} from '#shared/kernel/decimal.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Distance, RequiredThreshold } from './evaluation.ts';
import { absolute, differenceFrom, marginTo, negated, one, type Fraction } from './fraction.ts';
import { isShare, type Measurable, type NumberValue } from './measured-value.ts';
import { printAboveZero, satisfies } from './printed-number.ts';
import { withUnit } from './required-text.ts';

/** How far a number is from its line, in points or units and in what is counted. */
export const distanceOf = (
  measurable: Measurable,
  value: NumberValue,
  required: RequiredThreshold,
): Distance => {
  const side = satisfies(value.exact, required.operator, required.threshold) ? 'spare' : 'missing';
  const gap = printGap(marginTo(value.exact, required.threshold), value);
  const share = isShare(measurable);
  return {
    side,
    bound: isUpperBound(required) ? 'upper' : 'lower',
    gap,
    gapUnit: share ? 'percentage-points' : 'unit',
    gapText: share
      ? `${formatDecimal(gap)} điểm phần trăm`
      : withUnit(gap, required.unit, measurable.figures?.whole === true),
    natural: naturalGap(measurable, value, { required, side }),
    part: null,
  };
};

const isUpperBound = ({ operator }: RequiredThreshold): boolean =>
  operator === '<=' || operator === '<';

/** Negative is bad: the signed margin in parts of the threshold, only to find the worst of several. */
export const signedMargin = (value: NumberValue, required: RequiredThreshold): Fraction => {
  const difference = differenceFrom(value.exact, required.threshold);
  const numerator = isUpperBound(required) ? negated(difference.numerator) : difference.numerator;
  const scale = isZero(required.threshold) ? one : required.threshold;
  return { numerator, denominator: multiply(difference.denominator, scale) };
};

/** Of a quotient two decimals or more; of a typed number the exact difference. */
const printGap = (amount: Fraction, value: NumberValue): Decimal => {
  if (isZero(amount.numerator)) return decimal(0);
  if (compare(value.exact.denominator, one) === 0 && value.denominator === null)
    return normalize(amount.numerator);
  return printAboveZero(amount, 2);
};

/** More digits than any office measures with (5,525 tấn). */
const naturalPlaces = 3;

/** Whole things are rounded up when missing and down when to spare: never promise what is not there. */
const naturalGap = (
  measurable: Measurable,
  value: NumberValue,
  { required, side }: { readonly required: RequiredThreshold; readonly side: Distance['side'] },
): Distance['natural'] => {
  const { figures } = measurable;
  const amount = figures ? exactGap(value, required, isShare(measurable)) : null;
  if (!figures || amount === null) return null;
  const places = figures.whole ? 0 : naturalPlaces;
  const rounded = normalize(round(amount, places, side === 'missing' ? 'up' : 'down'));
  return {
    amount: rounded,
    unit: figures.unit,
    text: withUnit(rounded, figures.unit, figures.whole),
  };
};

/** |numerator − what the threshold asks of this denominator|: exact, nothing is divided. */
const exactGap = (
  value: NumberValue,
  required: RequiredThreshold,
  share: boolean,
): Decimal | null => {
  if (value.numerator === null || value.denominator === null)
    return share ? null : marginTo(value.exact, required.threshold).numerator;
  const needed = multiply(required.threshold, value.denominator);
  const inUnits = share ? multiply(needed, decimal('0.01')) : needed;
  return absolute(subtract(value.numerator, inUnits));
};
