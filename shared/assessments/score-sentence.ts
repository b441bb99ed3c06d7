import { decimal } from '#shared/kernel/decimal.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import type { ScoreChange, SetScore } from './score-types.ts';

/** "84.0" → "84,0%", "100.0" → "100%". */
export const printShare = (percent: string): string =>
  percent === '100.0' ? '100%' : `${formatDecimal(decimal(percent))}%`;

/** "12/19 tiêu chí (63,2%), 63/75 chỉ tiêu (84,0%)": numbers of a fraction carry no leading zero. */
export const scoreSentence = ({ totals: { criteria, indicators } }: SetScore): string =>
  `${criteria.met}/${criteria.total} tiêu chí (${printShare(criteria.percent)}), ` +
  `${indicators.counted}/${indicators.total} chỉ tiêu (${printShare(indicators.percent)})`;

/** "trong đó có 02 chỉ tiêu không thuộc đối tượng áp dụng", or empty. */
export const notApplicableSentence = ({ totals: { indicators } }: SetScore): string =>
  indicators.notApplicable === 0
    ? ''
    : `trong đó có ${formatCount(indicators.notApplicable)} chỉ tiêu không thuộc đối tượng áp dụng`;

/** "tăng 02 tiêu chí, 04 chỉ tiêu", "giảm 01 chỉ tiêu", or empty where nothing changed. */
export const changeSentence = (change: ScoreChange): string => {
  const parts = [
    { size: change.criteria, noun: 'tiêu chí' },
    { size: change.indicators, noun: 'chỉ tiêu' },
  ];
  const worded = (direction: string, sign: number) => {
    const nouns = parts
      .filter(({ size }) => size * sign > 0)
      .map(({ size, noun }) => `${formatCount(size * sign)} ${noun}`);
    return nouns.length === 0 ? [] : [`${direction} ${nouns.join(', ')}`];
  };
  return [...worded('tăng', 1), ...worded('giảm', -1)].join(', ');
};
