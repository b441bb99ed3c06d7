import type { Overlay, OverlayAct, OverlayLevel } from '#shared/criteria/overlay.ts';
import type { Operator } from '#shared/criteria/requirement.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import type { InputOf } from '../../../bridge/client.ts';

/** What the officer types: a number with its sign, or words, and the decision that says so. */
export type LevelForm = {
  readonly operator: Operator;
  readonly value: Decimal | null;
  readonly wording: string;
  /** Id of a decision that is known already; empty for a new one. */
  readonly actId: string;
  readonly number: string;
  readonly date: Day | null;
  readonly issuer: string;
  readonly subject: string;
};

export type LevelFault = 'level' | 'number' | 'date' | 'issuer' | 'subject';

/** What is still missing, by the field that mends it. */
export const levelFaults = (form: LevelForm, isNumber: boolean): readonly LevelFault[] => {
  const isLevelMissing = isNumber ? form.value === null : form.wording.trim() === '';
  const faults: LevelFault[] = isLevelMissing ? ['level'] : [];
  if (form.actId !== '') return faults;
  if (form.number.trim() === '') faults.push('number');
  if (form.date === null) faults.push('date');
  if (form.issuer.trim() === '') faults.push('issuer');
  if (form.subject.trim() === '') faults.push('subject');
  return faults;
};

/** Whose overlay it is while the province has none here. */
export type NewOverlay = {
  readonly title: string;
  readonly provinceName: string;
  readonly baseSetId: string;
};

type OverlayInput = InputOf<'criteria.saveOverlay'>;

type Entry = { readonly code: string; readonly form: LevelForm; readonly isNumber: boolean };

/** The province's overlay with this level in place of the one before. */
export const overlayWith = (
  overlay: Overlay | null,
  blank: NewOverlay,
  { code, form, isNumber }: Entry,
): OverlayInput => {
  const before = overlay ?? {
    ...blank,
    acts: [],
    levels: [],
    notApplicable: { rules: [] },
    indicators: [],
    parts: [],
  };
  const { acts, levels, indicators, parts, title, provinceName, baseSetId, notApplicable } = before;
  const act = form.actId === '' ? newAct(form) : null;
  return {
    ...(overlay && { id: overlay.id }),
    title,
    provinceName,
    baseSetId,
    notApplicable: { rules: [...notApplicable.rules] },
    indicators: [...indicators],
    parts: [...parts],
    acts: act ? [...acts.filter(({ id }) => id !== act.id), act] : [...acts],
    levels: [
      ...levels.filter((level) => level.code !== code),
      levelOf({ code, form, isNumber }, act?.id ?? form.actId),
    ],
  };
};

/** The same decision typed twice is one act: its id follows from number and date. */
const newAct = ({ number, date, issuer, subject }: LevelForm): OverlayAct & { date: Day } => {
  if (date === null) throw new Error('a decision without its date was not stopped by levelFaults');
  const id = `${fileSlug(number)}-${date}`;
  return {
    id,
    kind: 'Quyết định',
    number: number.trim(),
    date,
    issuer: issuer.trim(),
    subject: subject.trim(),
  };
};

const levelOf = ({ code, form, isNumber }: Entry, act: string): OverlayLevel =>
  isNumber && form.value !== null
    ? { code, act, operator: form.operator, value: form.value }
    : { code, act, wording: form.wording.trim() };
