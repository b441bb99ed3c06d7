import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { CriteriaSet } from './criteria-set.ts';
import type { Indicator, IndicatorPart } from './indicator.ts';
import { requirementWords } from './requirement-words.ts';
import { confidenceWords, kindWords, measureWords } from './sheets/set-words.ts';

/** What an indicator asks of a commune, and then how we know it. */
export const contentFields = [
  'name',
  'requirement',
  'measure',
  'unit',
  'parts',
  'conditional',
  'exemptions',
  'criterion',
] as const;
export const changedFields = [
  ...contentFields,
  'guidance',
  'amended',
  'note',
  'source',
  'other',
] as const;
export type ChangedField = (typeof changedFields)[number];

/** One thing an indicator says otherwise, in words; an empty side says nothing of it. */
export type FieldChange = {
  readonly field: ChangedField;
  /** Name of the one column it is about; empty where it is about all. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

export type IndicatorChange = {
  readonly code: string;
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
};

/** An indicator with the set it stands in: its columns have names there. */
type Placed = {
  readonly indicator: Indicator;
  readonly criterion: string;
  readonly set: CriteriaSet;
};

/** The indicators in which two sets differ, in the words a person compares; those that are equal are left out. */
export const indicatorChanges = (before: CriteriaSet, after: CriteriaSet): IndicatorChange[] => {
  const [was, is] = [placedByCode(before), placedByCode(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((code) =>
    changeOf(code, was.get(code), is.get(code)),
  );
};

const placedByCode = (set: CriteriaSet): ReadonlyMap<string, Placed> =>
  new Map(
    set.criteria.flatMap(({ number, name, indicators }) =>
      indicators.map((indicator) => [
        indicator.code,
        { indicator, criterion: `${number}. ${name}`, set },
      ]),
    ),
  );

const changeOf = (
  code: string,
  was: Placed | undefined,
  is: Placed | undefined,
): IndicatorChange[] => {
  const name = (is ?? was)?.indicator.name ?? '';
  if (!was || !is) {
    const fields = requirementChanges(was, is);
    return [{ code, name, change: was ? 'removed' : 'added', fields }];
  }
  const fields = fieldChanges(was, is);
  return fields.length === 0 ? [] : [{ code, name, change: 'changed', fields }];
};

const fieldChanges = (was: Placed, is: Placed): FieldChange[] => {
  const words = worded.flatMap(([field, say]) => {
    const [before, after] = [say(was), say(is)];
    return before === after ? [] : [{ field, column: '', before, after }];
  });
  const all = [...words, ...requirementChanges(was, is)].toSorted(
    (a, b) => changedFields.indexOf(a.field) - changedFields.indexOf(b.field),
  );
  const isSame = canonicalJson(was.indicator) === canonicalJson(is.indicator);
  // Differs in something that no column of the comparison has words for.
  return all.length > 0 || isSame ? all : [{ field: 'other', column: '', before: '', after: '' }];
};

const worded: readonly (readonly [ChangedField, (placed: Placed) => string])[] = [
  ['name', ({ indicator }) => indicator.name],
  ['measure', ({ indicator }) => measureWords[indicator.measure]],
  ['unit', ({ indicator }) => indicator.unit ?? ''],
  ['parts', ({ indicator }) => (indicator.parts ?? []).map(partWords).join('; ')],
  ['conditional', ({ indicator }) => conditionWords(indicator.conditional)],
  [
    'exemptions',
    ({ indicator }) =>
      (indicator.exemptions ?? []).map(({ act, wording }) => `${act}: ${wording}`).join('; '),
  ],
  ['criterion', ({ criterion }) => criterion],
  ['guidance', ({ indicator }) => indicator.guidance ?? ''],
  ['amended', ({ indicator }) => indicator.amended ?? ''],
  ['note', ({ indicator }) => indicator.note ?? ''],
  ['source', ({ indicator }) => `${confidenceWords[indicator.confidence]}: ${indicator.source}`],
];

const conditionWords = (conditional: Indicator['conditional']): string => {
  if (typeof conditional === 'string') return conditional;
  return conditional ? 'nếu có' : '';
};

const partWords = ({ name, measure, requirement, ...part }: IndicatorPart): string => {
  if (requirement.kind === 'same') return `${name}: ${kindWords.same.toLocaleLowerCase('vi')}`;
  const unit = part.unit === undefined ? {} : { unit: part.unit };
  const whole = { code: part.id, name, measure, requirement, ...unit };
  const indicator: Indicator = { ...whole, source: '', confidence: 'recalled' };
  return `${name}: ${requirementWords(indicator, null)}`;
};

/** Column by column; one line for all where they all change alike. */
const requirementChanges = (was: Placed | undefined, is: Placed | undefined): FieldChange[] => {
  const names = new Map(
    [was, is].flatMap((placed) => placed?.set.variants.map(({ id, name }) => [id, name]) ?? []),
  );
  const columns = names.size === 0 ? [['', ''] as const] : [...names];
  const changes = columns.map(([id, column]): FieldChange => {
    const [before, after] = [wordsIn(was, id), wordsIn(is, id)];
    return { field: 'requirement', column, before, after };
  });
  const [first] = changes;
  const isAlike = changes.every(
    ({ before, after }) => before === first?.before && after === first.after,
  );
  return (isAlike && first ? [{ ...first, column: '' }] : changes).filter(
    ({ before, after }) => before !== after,
  );
};

/** A set without this column, or without any, asks nothing of it by that name. */
const wordsIn = (placed: Placed | undefined, column: string): string => {
  if (!placed) return '';
  const { indicator, set } = placed;
  const hasColumn = set.variants.some(({ id }) => id === column);
  if (set.variants.length > 0 && !hasColumn) return '';
  return requirementWords(indicator, hasColumn ? column : null);
};
