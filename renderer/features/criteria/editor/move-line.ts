import type { CriterionDraft, Key, SetDraft } from './set-draft.ts';

type Step = -1 | 1;

/**
 * One step up or down. A criterion takes its indicators along; an indicator at the edge of its criterion goes over to
 * the next one. Numbers stay as they are: they are those of the decision.
 */
export const moveLine = (draft: SetDraft, key: Key, step: Step): SetDraft => {
  const at = draft.criteria.findIndex((criterion) => criterion.key === key);
  const criteria =
    at >= 0 ? swapped(draft.criteria, at, step) : withMovedIndicator(draft.criteria, key, step);
  return { ...draft, criteria };
};

/** Any list of lines with one moved a step; at the edge as it was. */
export const swapped = <T>(list: readonly T[], at: number, step: Step): readonly T[] => {
  const [one, other] = [list[at], list[at + step]];
  return one === undefined || other === undefined
    ? list
    : list.with(at, other).with(at + step, one);
};

const withMovedIndicator = (
  criteria: readonly CriterionDraft[],
  key: Key,
  step: Step,
): readonly CriterionDraft[] => {
  const owner = criteria.findIndex(({ indicators }) => indicators.some((one) => one.key === key));
  const from = criteria[owner];
  const at = from?.indicators.findIndex((one) => one.key === key) ?? -1;
  const moved = from?.indicators[at];
  if (!from || !moved) return criteria;
  if (from.indicators[at + step])
    return criteria.with(owner, { ...from, indicators: swapped(from.indicators, at, step) });
  const to = criteria[owner + step];
  if (!to) return criteria;
  const indicators = step < 0 ? [...to.indicators, moved] : [moved, ...to.indicators];
  return criteria
    .with(owner, { ...from, indicators: from.indicators.toSpliced(at, 1) })
    .with(owner + step, { ...to, indicators });
};

/** Numbers anew in the order of the lines: 1, 2 … and 1.1, 1.2 … */
export const renumbered = (draft: SetDraft): SetDraft => ({
  ...draft,
  criteria: draft.criteria.map((criterion, place) => ({
    ...criterion,
    number: String(place + 1),
    indicators: criterion.indicators.map((indicator, at) => ({
      ...indicator,
      code: `${place + 1}.${at + 1}`,
    })),
  })),
});
