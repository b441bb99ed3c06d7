import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';

/** The result cell of the biểu: "85,67% (26,9/31,4 km)", "ước 52,6 triệu đồng/người", "Đạt", "Khá". */
export const resultText = (indicator: Indicator, { value }: Evaluation): string => {
  if (value === null) return '';
  if (value.kind !== 'number') return value.text;
  const { numerator, denominator } = value;
  if (numerator === null || denominator === null) return value.text;
  const fraction = `${formatDecimal(numerator)}/${formatDecimal(denominator)}`;
  return `${value.text} (${fraction}${countedIn(indicator)})`;
};

/** A quotient of two kinds of things (m2 per person) has no common unit to print. */
const countedIn = ({ measure, figures }: Indicator): string =>
  measure === 'percent' && figures ? ` ${figures.unit}` : '';
