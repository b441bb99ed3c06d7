import { readDay } from '#shared/kernel/day.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { filled, stepsOf } from './requirement-of-draft.ts';
import { linesOf, type Line } from './draft-lines.ts';
import type { AskedDraft, IndicatorDraft, Key, Levels, PartDraft, SetDraft } from './set-draft.ts';
import { whole } from './typed-values.ts';

/** Where a fault is mended: the pane that shows the field, and the field. */
export type Fault = {
  readonly pane: 'about' | Key;
  readonly fieldId: string;
  readonly problem: Problem;
  /** Number or code of the line, for the list of faults. */
  readonly at: string;
};

export type Problem =
  | 'missing'
  | 'notWhole'
  | 'periodBackwards'
  | 'twice'
  | 'codeTooLong'
  | 'levelMissing'
  | 'levelUnreadable'
  | 'levelAmbiguous'
  | 'yearWrong'
  | 'scaleShort'
  | 'dayUnreadable';

export const fieldId = (owner: 'about' | Key, field: string): string => `set-${owner}-${field}`;

/** Everything that keeps a draft from being a set, in the order of the page. */
export const setFaults = (draft: SetDraft): readonly Fault[] => [
  ...aboutFaults(draft),
  ...listFaults(draft),
  ...linesOf(draft).flatMap((line) => lineFaults(line, draft)),
];

const fault = (owner: 'about' | Key, field: string, problem: Problem): Fault => ({
  pane: owner,
  fieldId: fieldId(owner, field),
  problem,
  at: '',
});

const missing = (owner: 'about' | Key, field: string, typed: string): readonly Fault[] =>
  typed.trim() === '' ? [fault(owner, field, 'missing')] : [];

const aboutFaults = (draft: SetDraft): readonly Fault[] => {
  const [from, to] = [whole(draft.from), whole(draft.to)];
  const unread = (field: 'from' | 'to' | 'expectedCriteria' | 'expectedIndicators') =>
    draft[field].trim() !== '' && whole(draft[field]) === null
      ? [fault('about', field, 'notWhole')]
      : [];
  return [
    ...missing('about', 'title', draft.title),
    ...(['from', 'to'] as const).flatMap((field) => missing('about', field, draft[field])),
    ...(['from', 'to', 'expectedCriteria', 'expectedIndicators'] as const).flatMap(unread),
    ...(from !== null && to !== null && from > to ? [fault('about', 'to', 'periodBackwards')] : []),
  ];
};

/** Lines of the lists that stand in the pane about the set; their fields are named by their own keys. */
const listFaults = ({ acts, variants, preconditions }: SetDraft): readonly Fault[] =>
  [
    ...variants.flatMap(({ key, name }) => missing(key, 'name', name)),
    ...acts.flatMap(({ key, number, date, issuer }) => [
      ...missing(key, 'number', number),
      ...(date.trim() === '' || readDay(date) ? [] : [fault(key, 'date', 'dayUnreadable')]),
      ...missing(key, 'issuer', issuer),
    ]),
    ...preconditions.flatMap(({ key, text }) => missing(key, 'text', text)),
  ].map((one) => ({ ...one, pane: 'about' }) as const);

const lineFaults = (line: Line, draft: SetDraft): readonly Fault[] =>
  line.kind === 'criterion'
    ? criterionFaults(line, draft)
    : indicatorFaults(line.indicator, draft).map((one) => ({
        ...one,
        pane: line.indicator.key,
        at: line.indicator.code,
      }));

const criterionFaults = ({ criterion }: Line, { criteria }: SetDraft): readonly Fault[] => {
  const { key, number, name } = criterion;
  const isTwice = criteria.some((one) => one.key !== key && one.number.trim() === number.trim());
  return [
    ...((whole(number) ?? 0) < 1 ? [fault(key, 'number', 'notWhole')] : []),
    ...(isTwice ? [fault(key, 'number', 'twice')] : []),
    ...missing(key, 'name', name),
  ].map((one) => ({ ...one, at: number }));
};

const longestCode = 10;

const indicatorFaults = (indicator: IndicatorDraft, draft: SetDraft): readonly Fault[] => {
  const { key, code, name, placeholder, parts } = indicator;
  const columns = draft.variants.map(({ id }) => id);
  const isTwice = draft.criteria.some(({ indicators }) =>
    indicators.some((one) => one.key !== key && one.code.trim() === code.trim()),
  );
  return [
    ...missing(key, 'code', code),
    ...(isTwice && code.trim() !== '' ? [fault(key, 'code', 'twice')] : []),
    ...(code.trim().length > longestCode ? [fault(key, 'code', 'codeTooLong')] : []),
    ...missing(key, 'name', name),
    ...(placeholder ? [] : askedFaults(indicator, columns)),
    ...parts.flatMap((part) => partFaults(part, columns)),
    ...figuresFaults(indicator),
  ];
};

const partFaults = (part: PartDraft, columns: readonly string[]): readonly Fault[] => [
  ...missing(part.key, 'name', part.name),
  ...(part.isSame ? [] : askedFaults(part, columns)),
];

/** The labels of two fields say nothing without what is counted. */
const figuresFaults = ({ key, figures }: IndicatorDraft): readonly Fault[] =>
  figures.numerator.trim() + figures.denominator.trim() === ''
    ? []
    : missing(key, 'figures-unit', figures.unit);

type Asking = { readonly key: Key; readonly asked: AskedDraft };

const askedFaults = ({ key, asked }: Asking, columns: readonly string[]): readonly Fault[] => {
  if (asked.kind === 'achieved' || asked.kind === 'delegated') return [];
  if (asked.kind === 'text') {
    const isShort = stepsOf(asked.scale).length === 1;
    return [
      ...gapFaults(key, 'level', { levels: asked.levels, columns }),
      ...(isShort ? [fault(key, 'scale', 'scaleShort')] : []),
    ];
  }
  return [
    ...gapFaults(key, 'level', { levels: asked.levels, columns }),
    ...numberFaults(key, 'level', asked.levels),
    ...asked.years.flatMap((year) => [
      ...(/^\d{4}$/.test(year.year.trim()) ? [] : [fault(key, `year-${year.key}`, 'yearWrong')]),
      ...gapFaults(key, `level-${year.key}`, { levels: year.levels, columns }),
      ...numberFaults(key, `level-${year.key}`, year.levels),
    ]),
  ];
};

type Table = { readonly levels: Levels; readonly columns: readonly string[] };

/** One level for all, or one for every column: a column left out would be judged by nothing. */
const gapFaults = (owner: Key, field: string, { levels, columns }: Table): readonly Fault[] => {
  const typed = filled(levels).map(([column]) => column);
  const [first = '*'] = columns;
  if (typed.length === 0)
    return [fault(owner, `${field}-${columns.length === 0 ? '*' : first}`, 'levelMissing')];
  if (typed.length === 1 && typed[0] === '*') return [];
  return columns
    .filter((column) => !typed.includes(column))
    .map((column) => fault(owner, `${field}-${column}`, 'levelMissing'));
};

const numberFaults = (owner: Key, field: string, levels: Levels): readonly Fault[] =>
  filled(levels).flatMap(([column, typed]) => {
    const { kind } = readVietnameseNumber(typed);
    if (kind === 'number') return [];
    const problem = kind === 'ambiguous' ? 'levelAmbiguous' : 'levelUnreadable';
    return [fault(owner, `${field}-${column}`, problem)];
  });
