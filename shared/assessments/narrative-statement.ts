import type { Evaluation } from '#shared/criteria/evaluation.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import type { WordingOf } from './narrative-wording.ts';
import { documentsInBrackets, remedyText } from './narrative-words.ts';

const someAuthority = 'cấp có thẩm quyền';

/** S4: yes by an act; the act is named only when the officer gave it. */
export const actSentence = (
  { verdict }: Evaluation,
  { subject, act, notYet }: WordingOf<'act'>,
  facts: NarrativeFacts,
): string => {
  const authority = facts.authority ?? someAuthority;
  if (verdict === 'not-met')
    return notYetSentence(notYet ?? `${subject} chưa được ${authority} ${act}`, facts);
  if (verdict !== 'met') return '';
  const { documents = [], effect } = facts;
  const at = documents.length === 0 ? '' : ` tại ${documents.join('; ')}`;
  const state = effect ? `, ${effect}` : '';
  const done = upperFirst(`${subject} đã được ${authority} ${act}${at}${state}`);
  return `${done}. Xã đạt yêu cầu của chỉ tiêu.`;
};

/** S5: yes by standing activity, with the fractions of its parts where there are any. */
export const activitySentence = (
  evaluation: Evaluation,
  wording: WordingOf<'activity'>,
  facts: NarrativeFacts,
): string => {
  const parts = partTexts(evaluation, wording);
  const counted = parts.length === 0 ? '' : `; trên địa bàn có ${parts.join(', ')}`;
  if (evaluation.verdict === 'not-met')
    return notYetSentence(`${wording.notYet ?? `xã chưa ${wording.activity}`}${counted}`, facts);
  if (evaluation.verdict !== 'met') return '';
  const detail = facts.detail ? `; ${facts.detail}` : '';
  return `Xã ${wording.activity}${counted}${detail}${documentsInBrackets(facts)}.`;
};

/** "09/09 thôn đạt tiêu chuẩn văn hóa" */
const partTexts = ({ parts }: Evaluation, wording: WordingOf<'activity'>): readonly string[] =>
  parts.flatMap(({ id, value }) => {
    const claim = wording.parts?.[id];
    if (claim === undefined || value?.kind !== 'number') return [];
    const { numerator, denominator } = value;
    if (numerator === null || denominator === null) return [`${value.figure} ${claim}`];
    return [`${formatCount(numerator)}/${formatCount(denominator)} ${claim}`];
  });

/** S6: nothing happened. */
export const nothingHappenedSentence = (
  { verdict }: Evaluation,
  { event, notYet }: WordingOf<'nothing-happened'>,
  facts: NarrativeFacts,
): string => {
  if (verdict === 'not-met')
    return notYetSentence(notYet ?? `trên địa bàn xã đã xảy ra ${event}`, facts);
  if (verdict !== 'met') return '';
  const within = `Trong năm ${facts.year}, trên địa bàn xã không để xảy ra ${event}`;
  return `${within}${documentsInBrackets(facts)}.`;
};

/** S7: a level, and how it stands to the one asked for. */
export const levelSentence = (
  { value, required, verdict }: Evaluation,
  { subject, verb = 'đánh giá, xếp loại' }: WordingOf<'level'>,
  facts: NarrativeFacts,
): string => {
  if (value?.kind !== 'level' || required.kind !== 'level') return '';
  const graded = `${facts.authority ?? someAuthority} ${verb} ${subject} năm ${facts.year}`;
  const at = `${graded} ${levelText(value.level)}${documentsInBrackets(facts)}`;
  const difference = required.levels.indexOf(value.level) - required.levels.indexOf(required.level);
  const word = difference === 0 ? 'bằng' : difference < 0 ? 'cao hơn' : 'thấp hơn';
  const end = verdict === 'not-met' ? remedyText(facts) : '';
  return `${upperFirst(at)}, ${word} mức quy định (${inBrackets(required.level)}).${end}`;
};

/** "ở mức Tốt"; a level that is itself called "Mức độ 3" is not said twice. */
const levelText = (level: string): string =>
  level.startsWith('Mức') ? `ở ${level.toLocaleLowerCase('vi')}` : `ở mức ${level}`;

/** "(Khá)", but "(mức độ 3)": the words of a number are no name. */
const inBrackets = (level: string): string =>
  level.startsWith('Mức') ? level.toLocaleLowerCase('vi') : level;

/** S12c: what has not come about, and what was done so far. */
const notYetSentence = (notYet: string, facts: NarrativeFacts): string => {
  const done = facts.doneSoFar ? `; ${facts.doneSoFar}` : '';
  return `Đến ngày ${formatDay(facts.asOf)}, ${notYet}${done}.${remedyText(facts)}`;
};
