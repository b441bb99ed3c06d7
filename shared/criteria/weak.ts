import { compare, decimal, multiply } from '#shared/kernel/decimal.ts';
import type { Distance, RequiredThreshold } from './evaluation.ts';
import { compareWith, hundred, marginTo, type Fraction } from './fraction.ts';
import { isCounted, isShare, type Measurable, type NumberValue } from './measured-value.ts';

/** A share within so many percentage points of its line is near it. */
const nearPoints = decimal(2);
/** A share of things counted one by one is also near when five of them tip it, within so many points. */
const nearPointsOfFew = decimal(4);
const fewThings = decimal(5);
/** Another number is near within two hundredths of its threshold. */
const nearRatio = decimal('0.02');

/**
 * Met, but near the line ("non"): next month's figure may miss it. A share that has to be whole (100%) and a
 * plain count ("at least 01") touch their line in the ordinary case, so they are never called near.
 */
export const isWeak = (
  measurable: Measurable,
  value: NumberValue,
  { required, distance }: { readonly required: RequiredThreshold; readonly distance: Distance },
): boolean => {
  if (distance.side === 'missing' || isCounted(measurable)) return false;
  const margin = marginTo(value.exact, required.threshold);
  if (!isShare(measurable))
    return compareWith(margin, multiply(required.threshold, nearRatio)) <= 0;
  if (compare(required.threshold, hundred) === 0) return false;
  return compareWith(margin, nearPoints) <= 0 || isTippedByFew(measurable, margin, distance);
};

const isTippedByFew = (measurable: Measurable, margin: Fraction, distance: Distance): boolean =>
  measurable.figures?.whole === true &&
  distance.natural !== null &&
  compareWith(margin, nearPointsOfFew) <= 0 &&
  compare(distance.natural.amount, fewThings) <= 0;
