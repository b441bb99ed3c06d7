import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { nfc, upperFirst } from '#shared/kernel/vietnamese.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import { countSentence, measuredSentence } from './narrative-number.ts';
import { plainSentence } from './narrative-plain.ts';
import { sexesSentence } from './narrative-sexes.ts';
import { measureSentence, shareSentence } from './narrative-share.ts';
import {
  activitySentence,
  actSentence,
  levelSentence,
  nothingHappenedSentence,
} from './narrative-statement.ts';
import type { NarrativeWording } from './narrative-wording.ts';
import { documentsInBrackets, figureText, fractionText } from './narrative-words.ts';

export type DraftInput = {
  readonly indicator: Indicator;
  readonly evaluation: Evaluation;
  /** Null where the set has no wording: the sentence is then made from the indicator's name. */
  readonly wording: NarrativeWording | null;
  readonly facts: NarrativeFacts;
};

/**
 * The draft of an indicator's narrative, by the twelve sentence patterns of the papers of a commune. It says
 * nothing that was not given: without a figure or a decision it is empty, and unknown acts are left out.
 */
export const draftNarrative = (input: DraftInput): string => {
  const { evidence = [] } = input.facts;
  const text = nfc(narrativeText(input));
  if (text === '' || evidence.length === 0) return text;
  return `${text.replace(/\.$/, '')} (minh chứng ${evidence.join(', ')}).`;
};

const narrativeText = (input: DraftInput): string => {
  const { indicator, evaluation, wording, facts } = input;
  if (evaluation.verdict === 'not-applicable') return notApplicableSentence(input);
  if (evaluation.reason.code === 'no-provincial-level') return noLevelSentence(input);
  const isDecided = evaluation.reason.code === 'decided-by-person';
  if (evaluation.value === null && !isDecided) return '';
  if (wording === null) return plainSentence(indicator, evaluation, facts);
  return `${citedLevel(evaluation, wording)}${patternText({ ...input, wording })}`;
};

type Worded = DraftInput & { readonly wording: NarrativeWording };

const patternText = ({ indicator, evaluation, wording, facts }: Worded): string => {
  switch (wording.pattern) {
    case 'share':
      return shareSentence(evaluation, wording, facts);
    case 'measure':
      return measureSentence(evaluation, wording, {
        ...facts,
        unit: indicator.figures?.unit ?? '',
      });
    case 'sexes':
      return sexesSentence(evaluation, wording, facts);
    case 'act':
      return actSentence(evaluation, wording, facts);
    case 'activity':
      return activitySentence(evaluation, wording, facts);
    case 'nothing-happened':
      return nothingHappenedSentence(evaluation, wording, facts);
    case 'level':
      return levelSentence(evaluation, wording, facts);
    case 'count':
      return countSentence(evaluation, wording, facts);
    case 'measured':
      return measuredSentence(evaluation, wording, facts);
  }
};

const delegatedTo = 'cho Ủy ban nhân dân tỉnh quy định';

/** S10a: the level of the province with its act, before the sentence itself. */
const citedLevel = ({ required }: Evaluation, { citeLevel }: NarrativeWording): string => {
  if (!citeLevel || required.kind === 'unknown' || required.act === null) return '';
  const { kind, number, date } = required.act;
  const act = `${kind} số ${number} ngày ${formatDay(date)}`;
  return `Chỉ tiêu do Ủy ban nhân dân tỉnh quy định; theo ${act}, mức đạt chuẩn là ${required.proseText}. `;
};

/** S10b: delegated, and the province has set no level. */
const noLevelSentence = ({ indicator, evaluation, facts }: DraftInput): string => {
  const { value } = evaluation;
  const open =
    `Chỉ tiêu được phân cấp ${delegatedTo}; đến ngày ${formatDay(facts.asOf)}, ` +
    'tỉnh chưa ban hành mức đạt chuẩn nên xã chưa tự đánh giá.';
  if (value?.kind !== 'number') return open;
  const fraction = fractionText(value, indicator.figures?.whole === true);
  const counted = fraction === null ? '' : ` (${fraction} ${indicator.figures?.unit ?? ''})`;
  return `${open} Kết quả hiện tại: ${figureText(value)}${counted.replace(' )', ')')}.`;
};

/** S11: the object does not exist on the commune's land. */
const notApplicableSentence = ({ evaluation, wording, facts }: DraftInput): string => {
  const { reason, act, basis } = evaluation.reason.details;
  const given = (reason ?? '').trim().replace(/\.$/, '');
  const missing = wording?.absent
    ? `Trên địa bàn xã không có ${wording.absent}`
    : upperFirst(given);
  const rule = act || (basis === 'set' ? 'quy định của Bộ tiêu chí' : '');
  const counted = rule ? `, được tính là đạt theo ${rule}` : '';
  return `${missing}${documentsInBrackets(facts)}; chỉ tiêu không thuộc đối tượng áp dụng${counted}.`;
};
