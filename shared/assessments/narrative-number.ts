import { columnWords } from '#shared/criteria/column-words.ts';
import type { Evaluation, RequiredThreshold } from '#shared/criteria/evaluation.ts';
import type { NumberValue } from '#shared/criteria/measured-value.ts';
import { formatCount, formatDecimal } from '#shared/kernel/number-text.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import type { WordingOf } from './narrative-wording.ts';
import { comparisonWord, gapText, reachText, remedyText } from './narrative-words.ts';

/** S8: so many of a kind; none at all is said plainly. */
export const countSentence = (
  { value, required, verdict }: Evaluation,
  { noun, claim }: WordingOf<'count'>,
  facts: NarrativeFacts,
): string => {
  if (value?.kind !== 'number' || required.kind !== 'threshold') return '';
  const named = facts.names?.length ? `, gồm: ${facts.names.join(', ')}` : '';
  const asked = `có ít nhất ${formatCount(required.threshold)} ${noun}`;
  if (verdict === 'not-met') {
    const found = value.printed === '0' ? 'chưa có' : `mới có ${formatCount(value.printed)}`;
    return `Toàn xã ${found} ${noun} ${claim}${named}; chỉ tiêu yêu cầu ${asked}.${remedyText(facts)}`;
  }
  const met = `Toàn xã có ${formatCount(value.printed)} ${noun} ${claim}${named}`;
  return `${met}; đạt yêu cầu ${asked}.`;
};

/** S9, S12b: a measured number. */
export const measuredSentence = (
  evaluation: Evaluation,
  wording: WordingOf<'measured'>,
  facts: NarrativeFacts,
): string => {
  const { value, required, verdict, distance } = evaluation;
  if (value?.kind !== 'number') return '';
  const quantity = `${wording.quantity} năm ${facts.year}`;
  const subject = facts.source ? `Theo ${facts.source}, ${quantity}` : upperFirst(quantity);
  const reach = `${subject} ${reachText(value, { short: false })}${divided(value, wording)}`;
  if (verdict === 'not-met') return `${reach}${gapText(distance)}.${remedyText(facts)}`;
  if (required.kind !== 'threshold' || verdict !== 'met') return `${reach}.`;
  return `${reach}, ${comparedText(value, required, { wording, facts })}.`;
};

const comparedText = (
  value: NumberValue,
  required: RequiredThreshold,
  { wording, facts }: { readonly wording: WordingOf<'measured'>; readonly facts: NarrativeFacts },
): string => {
  const column = facts.variantName ? ` đối với ${columnWords(facts.variantName)}` : '';
  const ofYear = wording.byYear ? ` năm ${facts.year}${column}` : '';
  const word = comparisonWord(value, required.threshold);
  return `${word} mức quy định${ofYear} (${required.proseText})`;
};

/** " (30.010 m2 cho 6.523 người)" */
const divided = (
  { numerator, denominator }: NumberValue,
  { denominatorNoun, numeratorUnit }: WordingOf<'measured'>,
): string => {
  if (numerator === null || denominator === null || !denominatorNoun || !numeratorUnit) return '';
  const over = `${formatDecimal(denominator)} ${denominatorNoun}`;
  return ` (${formatDecimal(numerator)} ${numeratorUnit} cho ${over})`;
};
