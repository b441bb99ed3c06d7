import type { Operator } from '#shared/criteria/requirement.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { OutputOf } from '../../bridge/client.ts';

export type OverlayView = OutputOf<'criteria.overlays'>[number];
type SavedLevel = OverlayView['levels'][number];

export type ActDraft = {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly amends?: string | undefined;
};

/** One delegated indicator. `kept` is a level of a form this page does not edit (by region): it goes back as it came. */
export type LevelDraft = {
  readonly code: string;
  readonly kind: 'number' | 'words';
  readonly operator: Operator;
  /** Plain decimal, empty while there is none. */
  readonly value: string;
  readonly wording: string;
  readonly act: string;
  readonly kept: SavedLevel | null;
  readonly saved: SavedLevel | null;
};

export type RuleDraft = {
  /** For the page only: a case has no identity of its own. */
  readonly key: number;
  /** "all", or codes with commas between them, as typed. */
  readonly codes: string;
  readonly act: string;
  readonly article: string;
  readonly wording: string;
};

export type OverlayDraft = {
  readonly id: string | null;
  readonly title: string;
  readonly provinceName: string;
  readonly baseSetId: string;
  readonly acts: readonly ActDraft[];
  readonly levels: readonly LevelDraft[];
  readonly rules: readonly RuleDraft[];
  /** What this page does not edit goes back as it came. */
  readonly kept: Pick<OverlayView, 'indicators' | 'parts'>;
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

export const newRule = (rules: readonly RuleDraft[]): RuleDraft => ({
  key: Math.max(-1, ...rules.map(({ key }) => key)) + 1,
  codes: '',
  act: '',
  article: '',
  wording: '',
});

/** The draft of an overlay, or an empty one; levels are filled in once the set is known. */
export const draftOf = (overlay: OverlayView | null): OverlayDraft => ({
  id: overlay?.id ?? null,
  title: overlay?.title ?? '',
  provinceName: overlay?.provinceName ?? '',
  baseSetId: overlay?.baseSetId ?? '',
  acts: overlay?.acts ?? [],
  kept: { indicators: overlay?.indicators ?? [], parts: overlay?.parts ?? [] },
  levels: overlay?.levels.map(levelOf) ?? [],
  rules:
    overlay?.notApplicable.rules.map(({ codes, act, article, wording }, key) => ({
      key,
      codes: codes === 'all' ? 'all' : codes.join(', '),
      act,
      article,
      wording,
    })) ?? [],
});

const levelOf = (saved: SavedLevel): LevelDraft => {
  const blank = emptyLevel(saved.code);
  const base = { ...blank, act: saved.act, saved };
  if ('wording' in saved) return { ...base, kind: 'words', wording: saved.wording };
  if ('value' in saved) return { ...base, operator: saved.operator, value: saved.value };
  return { ...base, kept: saved };
};

export const emptyLevel = (code: string): LevelDraft => ({
  code,
  kind: 'number',
  operator: '>=',
  value: '',
  wording: '',
  act: '',
  kept: null,
  saved: null,
});

export const isFilled = (level: LevelDraft): boolean =>
  level.kept !== null ||
  (level.kind === 'number' ? level.value !== '' : level.wording.trim() !== '');
