import type { AskedDraft, IndicatorDraft, Key, Levels, PartDraft, SetDraft } from './set-draft.ts';

/** Another column of levels: a region, a group of communes. */
export const addVariant = (draft: SetDraft): SetDraft => {
  const key = draft.lastKey + 1;
  const taken = new Set(draft.variants.map(({ id }) => id));
  let place = draft.variants.length + 1;
  while (taken.has(`nhom-${place}`)) place += 1;
  const variant = { key, kept: null, id: `nhom-${place}`, name: '', definition: '' };
  return { ...draft, variants: [...draft.variants, variant], lastKey: key };
};

/** The column goes with its levels: a level for a column that is not there would be refused. */
export const removeVariant = (draft: SetDraft, key: Key): SetDraft => {
  const id = draft.variants.find((one) => one.key === key)?.id ?? '';
  const criteria = draft.criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((one) => withoutColumn(one, id)),
  }));
  return { ...draft, criteria, variants: draft.variants.filter((one) => one.key !== key) };
};

const withoutColumn = (indicator: IndicatorDraft, id: string): IndicatorDraft => ({
  ...indicator,
  asked: askedWithout(indicator.asked, id),
  parts: indicator.parts.map((part): PartDraft => ({
    ...part,
    asked: askedWithout(part.asked, id),
  })),
});

const askedWithout = (asked: AskedDraft, id: string): AskedDraft => ({
  ...asked,
  levels: levelsWithout(asked.levels, id),
  years: asked.years.map((year) => ({ ...year, levels: levelsWithout(year.levels, id) })),
});

const levelsWithout = (levels: Levels, id: string): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([column]) => column !== id));
