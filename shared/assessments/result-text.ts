import type { Evaluation, PartEvaluation } from '#shared/criteria/evaluation.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { fractionText } from './narrative-words.ts';

/** The result cell of the biểu: "85,67% (26,9/31,4 km)", "ước 52,6 triệu đồng/người", "Đạt", "Khá". */
export const resultText = (indicator: Indicator, evaluation: Evaluation): string => {
  const { value, reason, parts } = evaluation;
  if (value === null) return '';
  if (value.kind !== 'number') return value.text;
  const reached = value.text.replace(wholeShare, '100%');
  const fraction = fractionText(value, indicator.figures?.whole === true);
  const whole = fraction === null ? reached : `${reached} (${fraction}${countedIn(indicator)})`;
  const failing = reason.code === 'part-not-met' ? parts.filter(isNotMet) : [];
  return [whole, ...failing.map(partText)].join('; ');
};

const isNotMet = ({ verdict }: PartEvaluation): boolean => verdict === 'not-met';

/** The part that fails stands beside a whole that may pass: "nam 94,97%" beside 95,25% of all. */
const partText = ({ name, value }: PartEvaluation): string =>
  `${name.toLocaleLowerCase('vi')} ${value?.text ?? 'chưa có số liệu'}`;

/** All of them is "100%", as in the sentence of the report. */
const wholeShare = /100,0+%$/;

/** A quotient of two kinds of things (m2 per person) has no common unit to print. */
const countedIn = ({ measure, figures }: Indicator): string =>
  measure === 'percent' && figures ? ` ${figures.unit}` : '';
