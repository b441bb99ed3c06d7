import type { Day } from '#shared/kernel/day.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { OutputOf } from '../../bridge/client.ts';

export type SetSummary = OutputOf<'criteria.sets'>[number];
export type OverlayView = OutputOf<'criteria.overlays'>[number];

/** What the pages of creation have gathered so far. */
export type NewDossierDraft = {
  readonly unit: Unit | null;
  readonly set: SetSummary | null;
  readonly year: number | null;
  readonly asOf: Day | null;
  readonly variant: string;
  readonly variantBasis: string;
  readonly overlay: OverlayView | null;
};

export const emptyDraft: NewDossierDraft = {
  unit: null,
  set: null,
  year: null,
  asOf: null,
  variant: '',
  variantBasis: '',
  overlay: null,
};

export const newDossierSteps = ['unit', 'set', 'column', 'check'] as const;
export type NewDossierStep = (typeof newDossierSteps)[number];

/** The farthest page the answers allow: an address typed by hand can't skip a question. */
export const reachableStep = (
  draft: NewDossierDraft,
  wanted: string | undefined,
): NewDossierStep => {
  const farthest = !draft.unit ? 0 : !draft.set || draft.year === null ? 1 : 3;
  const at = newDossierSteps.findIndex((step) => step === wanted);
  return newDossierSteps[Math.min(Math.max(at, 0), farthest)] ?? 'unit';
};

export type StepProps = {
  readonly draft: NewDossierDraft;
  readonly onDone: (answers: Partial<NewDossierDraft>) => void;
};
