import type { Distance, Evaluation, RequiredLevel } from '#shared/criteria/evaluation.ts';
import { compareWith } from '#shared/criteria/fraction.ts';
import type { NumberValue } from '#shared/criteria/measured-value.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { NarrativeFacts } from './narrative-facts.ts';

/** A share that is exactly whole is "100%" in a sentence, otherwise it keeps its decimals. */
export const figureText = ({ figure }: NumberValue): string =>
  figure === '100,00%' ? '100%' : figure;

/** "đạt 85,67%", "mới đạt 85,67%", "ước đạt 8,40%", "đạt gần 80%". */
export const reachText = (
  value: NumberValue,
  { verb = 'đạt', short }: { readonly verb?: string | undefined; readonly short: boolean },
): string => {
  const stem = short ? `mới ${verb}` : verb;
  if (value.qualifier === null) return `${stem} ${figureText(value)}`;
  if (value.qualifier === 'ước') return `ước ${stem} ${figureText(value)}`;
  return `${stem} ${value.qualifier} ${figureText(value)}`;
};

/** cao hơn, thấp hơn or bằng: by the exact number, never by the printed one. */
export const comparisonWord = (value: NumberValue, threshold: Decimal): string => {
  const order = compareWith(value.exact, threshold);
  if (order === 0) return 'bằng';
  return order > 0 ? 'cao hơn' : 'thấp hơn';
};

/** ", thấp hơn mức quy định 4,33 điểm phần trăm, tương ứng còn thiếu 1,36 km". */
export const gapText = (distance: Distance | null): string => {
  if (distance === null) return '';
  const isUpperBound = distance.bound === 'upper';
  const side = isUpperBound ? 'cao hơn' : 'thấp hơn';
  const natural = distance.gapUnit === 'unit' ? null : distance.natural;
  const verb = isUpperBound ? 'còn phải giảm' : 'còn thiếu';
  const inUnits = natural === null ? '' : `, tương ứng ${verb} ${natural.text}`;
  return `, ${side} mức quy định ${distance.gapText}${inUnits}`;
};

/** "(từ 98% trở lên)"; of the province "(từ 70% trở lên theo quy định của tỉnh)"; empty where it was cited before. */
export const requiredInBrackets = (required: RequiredLevel, cited: boolean): string => {
  if (cited) return '';
  const isProvince = required.kind !== 'unknown' && required.origin === 'overlay';
  return ` (${required.proseText}${isProvince ? ' theo quy định của tỉnh' : ''})`;
};

/** " (Quyết định số …; Báo cáo số …)", or empty. */
export const documentsInBrackets = ({ documents = [] }: NarrativeFacts): string =>
  documents.length === 0 ? '' : ` (${documents.join('; ')})`;

export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** Cause, way and day of mending, of what is not met: only what the officer gave. */
export const remedyText = (facts: NarrativeFacts): string => {
  const { cause, targetDate, means } = facts;
  const parts = [
    cause ? sentence(`Nguyên nhân: ${cause}`) : '',
    targetDate
      ? sentence(
          `Xã phấn đấu hoàn thành trước ngày ${formatDay(targetDate)}${means ? ` ${means}` : ''}`,
        )
      : '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => ` ${part}`)
    .join('');
};

export const isShort = ({ verdict }: Evaluation): boolean => verdict === 'not-met';

/** "19,2/96,0", of things counted one by one "02/31". */
export const fractionText = (
  { numerator, denominator }: NumberValue,
  whole: boolean,
): string | null => {
  if (numerator === null || denominator === null) return null;
  const print = whole ? formatCount : formatDecimal;
  return `${print(numerator)}/${print(denominator)}`;
};
