import { compare } from '#shared/kernel/decimal.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import type { Evaluation, MeasuredValue, RequiredLevel } from '#shared/criteria/evaluation.ts';
import type { NumberValue } from '#shared/criteria/measured-value.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import type { WordingOf } from './narrative-wording.ts';
import {
  comparisonWord,
  gapText,
  isShort,
  reachText,
  remedyText,
  requiredInBrackets,
} from './narrative-words.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';

type Fractional = NumberValue & { readonly numerator: Decimal; readonly denominator: Decimal };

const asFraction = (value: NumberValue): Fractional | null =>
  value.numerator === null || value.denominator === null
    ? null
    : { ...value, numerator: value.numerator, denominator: value.denominator };

/** S1a, S3, S12a: a share of people or things. */
export const shareSentence = (
  evaluation: Evaluation,
  wording: WordingOf<'share'>,
  facts: NarrativeFacts,
): string => {
  const { value } = evaluation;
  if (value?.kind !== 'number') return '';
  const result = resultText(evaluation, value, { verb: wording.reach, wording });
  const fraction = asFraction(value);
  const second = secondText(evaluation, wording, facts);
  if (fraction === null) {
    const share = upperFirst(`tỷ lệ ${wording.noun} ${wording.claim}`);
    return `${share} ${result}${second}.${remedy(evaluation, facts)}`;
  }
  return `${bodyText(fraction, wording)}, ${result}${second}.${remedy(evaluation, facts)}`;
};

const bodyText = ({ numerator, denominator }: Fractional, wording: WordingOf<'share'>): string => {
  const { noun, shortNoun = noun, claim, form, lead } = wording;
  if (compare(numerator, denominator) === 0)
    return `${formatCount(numerator)}/${formatCount(denominator)} ${noun} trên địa bàn ${claim}`;
  if (form === 'ratio') {
    const ratio = `${formatCount(numerator)}/${formatCount(denominator)} ${noun} ${claim}`;
    return lead ? `${lead}, ${ratio}` : ratio;
  }
  const whole = `${lead ?? 'Toàn xã có'} ${formatCount(denominator)} ${noun}`;
  return `${whole}, trong đó ${formatCount(numerator)} ${shortNoun} ${claim}`;
};

/** "; trong đó có 01 trường (Trường Tiểu học Nà Sương) đạt mức độ 2". */
const secondText = (
  evaluation: Evaluation,
  { second }: WordingOf<'share'>,
  { names = [] }: NarrativeFacts,
): string => {
  const part = evaluation.parts.find(({ id }) => id === second?.part);
  if (!second || part?.value?.kind !== 'number') return '';
  const named = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const isNone = part.value.printed === '0';
  if (isNone) return `; chưa có ${second.noun} ${second.claim}`;
  return `; trong đó có ${formatCount(part.value.printed)} ${second.noun}${named} ${second.claim}`;
};

/** S1b, S12a: a share of a length, an area, a weight, a sum. */
export const measureSentence = (
  evaluation: Evaluation,
  wording: WordingOf<'measure'>,
  facts: NarrativeFacts & { readonly unit: string },
): string => {
  const { value } = evaluation;
  if (value?.kind !== 'number') return '';
  const { measureName, object, claim } = wording;
  const result = measureResult(evaluation, value, wording);
  const fraction = asFraction(value);
  const whole = `${measureName} ${object}`;
  const end = `${result}.${remedy(evaluation, facts)}`;
  if (fraction === null) return `${upperFirst(`tỷ lệ ${whole} được ${claim}`)} ${end}`;
  const { unit } = facts;
  const total = `Tổng ${whole} trên địa bàn là ${formatDecimal(fraction.denominator)} ${unit}`;
  return `${total}; đã ${claim} ${formatDecimal(fraction.numerator)} ${unit}, ${end}`;
};

const remedy = (evaluation: Evaluation, facts: NarrativeFacts): string =>
  isShort(evaluation) ? remedyText(facts) : '';

const measureResult = (
  evaluation: Evaluation,
  value: NumberValue,
  wording: WordingOf<'measure'>,
): string => {
  const { required, verdict, distance } = evaluation;
  const reach = reachText(value, { short: isShort(evaluation) });
  if (verdict === 'not-met') return `${reach}${gapText(distance)}`;
  if (verdict !== 'met' || isWhole(value, required)) return reach;
  return `${reach}${requiredInBrackets(required, isCited(required, wording))}`;
};

/** "đạt 98,45%, cao hơn mức quy định (từ 98% trở lên)". */
const resultText = (
  evaluation: Evaluation,
  value: NumberValue,
  { verb, wording }: { readonly verb: string | undefined; readonly wording: WordingOf<'share'> },
): string => {
  const { required, verdict, distance } = evaluation;
  const isMissed = isWholeMissed(evaluation, value);
  const reach = reachText(value, { verb, short: isMissed && verb !== 'chiếm' });
  if (verdict === 'not-met') return isMissed ? `${reach}${gapText(distance)}` : reach;
  if (verdict !== 'met' || required.kind !== 'threshold') return reach;
  if (isWhole(value, required)) return reach;
  const cited = isCited(required, wording);
  if (cited) return reach;
  const compared = `${comparisonWord(value, required.threshold)} mức quy định`;
  return `${reach}, ${compared}${requiredInBrackets(required, false)}`;
};

/** Not met by the whole itself, and not only by one of its parts. */
const isWholeMissed = ({ verdict, distance }: Evaluation, value: MeasuredValue): boolean =>
  verdict === 'not-met' && value.kind === 'number' && distance?.part === null;

/** All of what has to be all: "đạt 100%" says it. */
const isWhole = (value: NumberValue, required: RequiredLevel): boolean =>
  required.kind === 'threshold' &&
  required.threshold === '100' &&
  comparisonWord(value, required.threshold) === 'bằng';

const isCited = (
  required: RequiredLevel,
  { citeLevel }: { readonly citeLevel?: boolean | undefined },
): boolean => citeLevel === true && required.kind !== 'unknown' && required.origin === 'overlay';
