import type { Day } from '#shared/kernel/day.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { countFact, textFact, wordsFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { DossierSource } from './source.ts';

/** "tăng 02 tiêu chí, 04 chỉ tiêu so với đầu năm". */
export const changeFacts = (source: DossierSource) => {
  const { change } = source.assessment;
  return {
    'change.criteria': countFact(Math.abs(change?.criteria ?? 0)),
    'change.indicators': countFact(Math.abs(change?.indicators ?? 0)),
    'change.since': textFact(change ? sinceText(source, change.since) : ''),
    'change.sentence': wordsFact(
      change ? changeSentence(source) : '',
      change ? `${change.criteria} ${change.indicators} ${change.since}` : '',
    ),
  } satisfies Partial<Record<Field, Fact>>;
};

const sinceText = ({ dossier }: DossierSource, since: Day): string =>
  since === `${dossier.year}-01-01` ? 'đầu năm' : `ngày ${formatDay(since)}`;

/** After the clause on indicators that do not apply a semicolon parts the two. */
const changeSentence = (source: DossierSource): string => {
  const { change, totals } = source.assessment;
  if (!change) return '';
  const mark = totals.indicators.notApplicable > 0 ? ';' : ',';
  const moved = movement(change.criteria, change.indicators);
  return `${mark} ${moved} so với ${sinceText(source, change.since)}`;
};

const movement = (criteria: number, indicators: number): string => {
  const parts = [counted(criteria, 'tiêu chí'), counted(indicators, 'chỉ tiêu')].filter(
    (part) => part.sign !== 0,
  );
  const [first, second] = parts;
  if (!first) return 'không thay đổi';
  if (!second) return `${verb(first.sign)} ${first.text}`;
  const follows = second.sign === first.sign ? second.text : `${verb(second.sign)} ${second.text}`;
  return `${verb(first.sign)} ${first.text}, ${follows}`;
};

const counted = (
  count: number,
  noun: string,
): { readonly sign: number; readonly text: string } => ({
  sign: Math.sign(count),
  text: `${formatCount(Math.abs(count))} ${noun}`,
});

const verb = (sign: number): string => (sign > 0 ? 'tăng' : 'giảm');
