import { blankAsked } from './draft-of-set.ts';
import type { CriterionDraft, IndicatorDraft, Key, PartDraft, SetDraft } from './set-draft.ts';

/** A line of the outline: a criterion or one of its indicators. */
export type Line =
  | { readonly kind: 'criterion'; readonly criterion: CriterionDraft }
  | {
      readonly kind: 'indicator';
      readonly criterion: CriterionDraft;
      readonly indicator: IndicatorDraft;
    };

export const keyOf = (line: Line): Key =>
  line.kind === 'criterion' ? line.criterion.key : line.indicator.key;

/** Every line in the order of the set. */
export const linesOf = ({ criteria }: SetDraft): readonly Line[] =>
  criteria.flatMap((criterion): readonly Line[] => [
    { kind: 'criterion', criterion },
    ...criterion.indicators.map(
      (indicator) => ({ kind: 'indicator', criterion, indicator }) as const,
    ),
  ]);

export const lineOf = (draft: SetDraft, key: Key): Line | undefined =>
  linesOf(draft).find((line) => keyOf(line) === key);

/** A draft with something new in it, and the key of what is new. */
export type Grown = { readonly draft: SetDraft; readonly key: Key };

/** A set with one criterion and one indicator to begin with. */
export const blankDraft = (year: number): SetDraft =>
  addCriterion({
    kept: null,
    title: '',
    level: 'commune',
    grade: 'standard',
    from: String(year),
    to: String(year),
    status: 'complete',
    expectedCriteria: '',
    expectedIndicators: '',
    acts: [],
    variants: [],
    preconditions: [],
    criteria: [],
    lastKey: 0,
  }).draft;

/** At the end, with its first indicator. */
export const addCriterion = (draft: SetDraft): Grown => {
  const number = Math.max(0, ...draft.criteria.map((one) => Number(one.number) || 0)) + 1;
  const key = draft.lastKey + 1;
  const criterion: CriterionDraft = {
    key,
    kept: null,
    number: String(number),
    name: '',
    responsible: '',
    isPartial: false,
    indicators: [],
  };
  const grown = { ...draft, criteria: [...draft.criteria, criterion], lastKey: key };
  return { draft: addIndicator(grown, key).draft, key };
};

/** Right after the indicator of that key, or at the end of the criterion of that key. */
export const addIndicator = (draft: SetDraft, after: Key): Grown => {
  const key = draft.lastKey + 1;
  const criteria = draft.criteria.map((criterion) => {
    const { indicators } = criterion;
    const at = indicators.findIndex((one) => one.key === after);
    if (criterion.key !== after && at < 0) return criterion;
    const place = at < 0 ? indicators.length : at + 1;
    const added = blankIndicator(key, freeCode(criterion));
    return { ...criterion, indicators: indicators.toSpliced(place, 0, added) };
  });
  return { draft: { ...draft, criteria, lastKey: key }, key };
};

const freeCode = ({ number, indicators }: CriterionDraft): string => {
  const taken = new Set(indicators.map(({ code }) => code));
  let place = indicators.length + 1;
  while (taken.has(`${number}.${place}`)) place += 1;
  return `${number}.${place}`;
};

const blankIndicator = (key: Key, code: string): IndicatorDraft => ({
  ...blankMeasured(key),
  kept: null,
  code,
  isConditional: false,
  condition: '',
  placeholder: false,
  wholeYear: false,
  source: '',
  guidance: '',
  note: '',
  parts: [],
  partsMakeWhole: false,
});

/** Most indicators are a share of households; a part begins by asking what the whole asks. */
const blankMeasured = (key: Key) => ({
  key,
  name: '',
  measure: 'percent' as const,
  unit: '%',
  asked: blankAsked('threshold'),
  figures: { numerator: '', denominator: '', unit: '', whole: true },
});

export const addPart = (draft: SetDraft, owner: Key): SetDraft => {
  const key = draft.lastKey + 1;
  const grown = { ...draft, lastKey: key };
  return changeIndicator(grown, owner, ({ parts, measure, unit }) => {
    const taken = new Set(parts.map(({ id }) => id));
    let place = parts.length + 1;
    while (taken.has(`p${place}`)) place += 1;
    const part: PartDraft = {
      ...blankMeasured(key),
      measure,
      unit,
      kept: null,
      id: `p${place}`,
      isSame: true,
      fromWhole: false,
    };
    return { parts: [...parts, part] };
  });
};

export const changeCriterion = (
  draft: SetDraft,
  key: Key,
  patch: Partial<CriterionDraft>,
): SetDraft => ({
  ...draft,
  criteria: draft.criteria.map((one) => (one.key === key ? { ...one, ...patch } : one)),
});

export const changeIndicator = (
  draft: SetDraft,
  key: Key,
  change: (indicator: IndicatorDraft) => Partial<IndicatorDraft>,
): SetDraft => ({
  ...draft,
  criteria: draft.criteria.map((criterion) =>
    criterion.indicators.some((one) => one.key === key)
      ? {
          ...criterion,
          indicators: criterion.indicators.map((one) =>
            one.key === key ? { ...one, ...change(one) } : one,
          ),
        }
      : criterion,
  ),
});

/** Without that criterion, its indicators with it, or without that indicator. */
export const removeLine = (draft: SetDraft, key: Key): SetDraft => ({
  ...draft,
  criteria: draft.criteria
    .filter((criterion) => criterion.key !== key)
    .map((criterion) =>
      criterion.indicators.some((one) => one.key === key)
        ? { ...criterion, indicators: criterion.indicators.filter((one) => one.key !== key) }
        : criterion,
    ),
});
