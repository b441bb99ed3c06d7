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

/** What there is to choose from: whether any rules of a province go with a set. */
type Choices = { readonly overlays: readonly Pick<OverlayView, 'baseSetId'>[] };
type Chosen = { readonly set: Pick<SetSummary, 'id' | 'variants'> | null };

/** The questions that have something to choose: a set of one level for all, without rules of a province, asks no third. */
export const stepsOf = ({ set }: Chosen, { overlays }: Choices): readonly NewDossierStep[] => {
  const hasColumn =
    set === null || set.variants.length > 0 || overlays.some((one) => one.baseSetId === set.id);
  return newDossierSteps.filter((step) => step !== 'column' || hasColumn);
};

/** The farthest page the answers allow: an address typed by hand can't skip a question. */
export const reachableStep = (
  draft: Chosen & Pick<NewDossierDraft, 'year'> & { readonly unit: Pick<Unit, 'id'> | null },
  steps: readonly NewDossierStep[],
  wanted: string | undefined,
): NewDossierStep => {
  const last = steps.length - 1;
  const farthest = !draft.unit ? 0 : !draft.set || draft.year === null ? 1 : last;
  const at = steps.findIndex((step) => step === wanted);
  return steps[Math.min(Math.max(at, 0), farthest)] ?? 'unit';
};

export type StepProps = {
  readonly draft: NewDossierDraft;
  /** The questions that are asked, in order. */
  readonly steps: readonly NewDossierStep[];
  readonly onDone: (answers: Partial<NewDossierDraft>) => void;
};
