import { whole } from './typed-values.ts';
import type { AskedDraft, IndicatorDraft, LevelKind, PartDraft, SetDraft } from './set-draft.ts';

/** What an indicator and a part have in common. */
export type MeasuredDraft = Pick<IndicatorDraft | PartDraft, 'measure' | 'unit' | 'asked'>;

/** Another kind of requirement is measured in another way; a way that fits is kept. */
export const kindChanged = (
  { asked, measure, unit }: MeasuredDraft,
  kind: LevelKind = asked.kind,
): MeasuredDraft => {
  const next = { asked: { ...asked, kind }, measure, unit };
  if (kind === 'achieved') return { ...next, measure: 'yes-no', unit: '' };
  if (kind === 'text' && measure !== 'level') return { ...next, measure: 'text', unit: '' };
  if (kind === 'threshold' && measure !== 'number' && measure !== 'percent')
    return { ...next, measure: 'percent', unit: unit === '' ? '%' : unit };
  return next;
};

/** The year after the last one, or the first of the period; a key no other year of this draft has. */
export const yearAdded = (asked: AskedDraft, draft: SetDraft): Partial<AskedDraft> => {
  const last = asked.years.at(-1);
  const year = last ? (whole(last.year) ?? 0) + 1 : (whole(draft.from) ?? 0);
  const key = Math.max(0, ...asked.years.map((one) => one.key)) + 1;
  return { years: [...asked.years, { key, year: String(year), levels: last?.levels ?? {} }] };
};
