import { reasonCodes } from '#shared/criteria/evaluation.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { ViewProps } from '../walk-types.ts';

type View = ViewProps['view'];
type Words = Text<'judgement'>;

/** Why the verdict is what it is, in the language of the page; a code of a newer core keeps its own text. */
export const reasonWords = ({ reason }: Pick<View, 'reason'>, text: Words): string => {
  const code = reasonCodes.find((one) => one === reason.code);
  if (code === undefined) return reason.text;
  const { name = '', reason: given = '' } = reason.details;
  return text(`reason.${code}`, { name, reason: given }).replace(/: ?$/, '');
};

/** "còn thiếu 62,2 tấn (5,80 điểm phần trăm)"; empty where nothing is missing. */
export const distanceWords = ({ distance }: Pick<View, 'distance'>, text: Words): string => {
  if (distance?.side !== 'missing') return '';
  const { bound, side, naturalText } = distance;
  const gap = gapWords(distance, text);
  const isOne = naturalText === null || naturalText === gap;
  const amount = isOne ? gap : text('both', { natural: naturalText, gap });
  return text(`distance.${bound}.${side}`, { amount });
};

const gapWords = (
  { gap, gapUnit, gapText }: NonNullable<View['distance']>,
  text: Words,
): string => {
  const number = decimalSchema.safeParse(gap);
  if (gapUnit === 'unit' || !number.success) return gapText;
  return text('points', { number: formatDecimal(number.data) });
};
