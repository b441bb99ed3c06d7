import type { Evaluation, PartEvaluation, RequiredLevel } from '#shared/criteria/evaluation.ts';
import type { NumberValue } from '#shared/criteria/measured-value.ts';
import { satisfies } from '#shared/criteria/printed-number.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import type { WordingOf } from './narrative-wording.ts';
import { figureText, fractionText, reachText, remedyText } from './narrative-words.ts';

/** S2 and S12d: men and women each. */
export const sexesSentence = (
  evaluation: Evaluation,
  wording: WordingOf<'sexes'>,
  facts: NarrativeFacts,
): string => {
  const { value, parts, verdict, required } = evaluation;
  if (value?.kind !== 'number') return '';
  if (verdict === 'not-met') return missedSentence(evaluation, value, { wording, facts });
  const each = parts.flatMap((part) => partText(part));
  const end = verdict === 'met' ? `; cả nam và nữ đều đạt mức ${required.proseText}` : '';
  const inParts = each.length === 0 ? '' : `; trong đó ${each.join(', ')}`;
  return `${openingText(value, wording)}, ${reachText(value, { short: false })}${inParts}${end}.`;
};

const openingText = (
  value: NumberValue,
  { noun, claim, counted = 'người' }: WordingOf<'sexes'>,
): string => {
  if (value.numerator === null || value.denominator === null) return `Tỷ lệ ${noun} ${claim}`;
  const whole = `Trong ${formatDecimal(value.denominator)} ${noun}`;
  return `${whole} có ${formatDecimal(value.numerator)} ${counted} ${claim}`;
};

/** "nam 78,70% (1.533/1.948)" */
const partText = ({ name, value }: PartEvaluation): readonly string[] => {
  if (value?.kind !== 'number') return [];
  const fraction = fractionText(value, true);
  const counted = fraction === null ? '' : ` (${fraction})`;
  return [`${name.toLocaleLowerCase('vi')} ${figureText(value)}${counted}`];
};

const missedSentence = (
  { parts, required }: Evaluation,
  value: NumberValue,
  { wording, facts }: { readonly wording: WordingOf<'sexes'>; readonly facts: NarrativeFacts },
): string => {
  const isShort = isBelow(required, value);
  const fraction = fractionText(value, true);
  const opening =
    fraction === null
      ? `Tỷ lệ ${wording.noun} ${wording.claim}`
      : `Toàn xã có ${fraction} ${wording.noun} ${wording.claim},`;
  const whole = reachText(value, { short: isShort });
  const missed = parts.filter((part) => part.verdict === 'not-met').flatMap(missedPart);
  const joint = isShort ? '; riêng ' : ' tính chung, nhưng riêng ';
  const tail =
    missed.length === 0
      ? `, thấp hơn mức quy định (${required.proseText})`
      : joint + missed.join('; ');
  return `${opening} ${whole}${tail}.${remedyText(facts)}`;
};

const isBelow = (required: RequiredLevel, { exact }: NumberValue): boolean =>
  required.kind === 'threshold' && !satisfies(exact, required.operator, required.threshold);

const missedPart = ({ name, value, distance }: PartEvaluation): readonly string[] => {
  if (value?.kind !== 'number' || distance === null) return [];
  const natural = distance.natural === null ? '' : ` (còn thiếu ${distance.natural.text})`;
  const reach = reachText(value, { short: true });
  return [
    `${name.toLocaleLowerCase('vi')} ${reach}, thấp hơn mức quy định ${distance.gapText}${natural}`,
  ];
};
