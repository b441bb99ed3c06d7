import type { Operator } from '#shared/criteria/requirement.ts';
import { addedDraftOf, type AddedDraft } from './overlays/added-draft.ts';
import {
  lineDraftOf,
  newLine,
  type ActDraft,
  type LineDraft,
  type OverlayView,
} from './overlays/line-draft.ts';
import { partsDraftOf, type PartsDraft } from './overlays/parts-draft.ts';

type SavedLevel = OverlayView['levels'][number];

/** One level of one indicator. */
export type LevelDraft = LineDraft & {
  readonly code: string;
  /** One number for all, one for each column, or words. */
  readonly kind: 'number' | 'columns' | 'words';
  readonly operator: Operator;
  /** Plain decimal, empty while there is none. */
  readonly value: string;
  readonly byColumn: Readonly<Record<string, string>>;
  readonly wording: string;
  /** Why it stands though it asks for less than the State. */
  readonly reason: string;
  readonly saved: SavedLevel | null;
};

export type RuleDraft = LineDraft & {
  /** "all", or codes with commas between them, as typed. */
  readonly codes: string;
  readonly wording: string;
};

export type OverlayDraft = {
  readonly id: string | null;
  readonly title: string;
  readonly provinceName: string;
  readonly baseSetId: string;
  readonly acts: readonly ActDraft[];
  readonly levels: readonly LevelDraft[];
  readonly indicators: readonly AddedDraft[];
  readonly parts: readonly PartsDraft[];
  readonly rules: readonly RuleDraft[];
};

export const newAct = (acts: readonly ActDraft[], kind: string): ActDraft => ({
  id: freeId(acts),
  kind,
  number: '',
  date: null,
  issuer: '',
  subject: '',
});

const freeId = (acts: readonly ActDraft[]): string => {
  const taken = new Set(acts.map(({ id }) => id));
  let place = acts.length + 1;
  while (taken.has(`act-${place}`)) place += 1;
  return `act-${place}`;
};

export const newRule = (rules: readonly RuleDraft[], acts: readonly ActDraft[]): RuleDraft => ({
  ...newLine(rules, acts),
  codes: '',
  wording: '',
});

/** The draft of an overlay, or an empty one. */
export const draftOf = (overlay: OverlayView | null): OverlayDraft => ({
  id: overlay?.id ?? null,
  title: overlay?.title ?? '',
  provinceName: overlay?.provinceName ?? '',
  baseSetId: overlay?.baseSetId ?? '',
  acts: overlay?.acts ?? [],
  levels: overlay?.levels.map(levelOf) ?? [],
  indicators: overlay?.indicators.map(addedDraftOf) ?? [],
  parts: overlay?.parts.map(partsDraftOf) ?? [],
  rules:
    overlay?.notApplicable.rules.map((rule, key) => ({
      ...lineDraftOf(rule, key),
      codes: rule.codes === 'all' ? 'all' : rule.codes.join(', '),
      wording: rule.wording,
    })) ?? [],
});

const levelOf = (saved: SavedLevel, key: number): LevelDraft => {
  const base: LevelDraft = {
    ...emptyLevel(saved.code, lineDraftOf(saved, key)),
    reason: saved.belowNational?.reason ?? '',
    saved,
  };
  if ('wording' in saved) return { ...base, kind: 'words', wording: saved.wording };
  if ('value' in saved) return { ...base, operator: saved.operator, value: saved.value };
  return { ...base, kind: 'columns', operator: saved.operator, byColumn: saved.byVariant };
};

export const emptyLevel = (code: string, line: LineDraft): LevelDraft => ({
  ...line,
  code,
  kind: 'number',
  operator: '>=',
  value: '',
  byColumn: {},
  wording: '',
  reason: '',
  saved: null,
});

export const isFilled = ({ kind, value, byColumn, wording }: LevelDraft): boolean => {
  if (kind === 'number') return value !== '';
  if (kind === 'words') return wording.trim() !== '';
  return Object.values(byColumn).some((one) => one !== '');
};
