import type { Day } from '#shared/kernel/day.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type OverlayView = OutputOf<'criteria.overlays'>[number];

export type ActDraft = {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly date: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly amends?: string | undefined;
};

/** By which act and for which days, as typed; every line of an overlay has these. */
export type LineDraft = {
  /** For the page only: a line has no identity of its own. */
  readonly key: number;
  readonly act: string;
  readonly article: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

/** An empty line after these; where there is one act only, it is that one's. */
export const newLine = (lines: readonly LineDraft[], acts: readonly ActDraft[]): LineDraft => ({
  key: Math.max(-1, ...lines.map(({ key }) => key)) + 1,
  act: acts.length === 1 ? (acts[0]?.id ?? '') : '',
  article: '',
  validFrom: null,
  validTo: null,
});

type SavedLine = {
  readonly act: string;
  readonly article?: string | undefined;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
};

export const lineDraftOf = (
  { act, article = '', validFrom, validTo }: SavedLine,
  key: number,
): LineDraft => ({ key, act, article, validFrom: validFrom ?? null, validTo: validTo ?? null });
