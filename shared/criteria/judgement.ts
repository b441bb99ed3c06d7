import type {
  Distance,
  EvaluationFlag,
  MeasuredValue,
  Reason,
  ReasonCode,
  TrailStep,
} from './evaluation.ts';

/** What is found about one requirement: of an indicator or of one of its parts. */
export type Judgement = {
  readonly verdict: 'met' | 'not-met' | 'undecided';
  readonly reason: Reason;
  readonly value: MeasuredValue | null;
  readonly distance: Distance | null;
  readonly weak: boolean;
  readonly needsConfirmation: boolean;
  readonly flags: readonly EvaluationFlag[];
  readonly trail: readonly TrailStep[];
};

export const reasonFor = (
  code: ReasonCode,
  details: Readonly<Record<string, string>> = {},
): Reason => ({ code, details });

/** A judgement with nothing beside verdict and reason, to be widened by what is known. */
export const plainJudgement = (verdict: Judgement['verdict'], reason: Reason): Judgement => ({
  verdict,
  reason,
  value: null,
  distance: null,
  weak: false,
  needsConfirmation: false,
  flags: [],
  trail: [],
});

export const trailStep = (step: TrailStep['step'], formula: string): TrailStep => ({
  step,
  formula,
  part: null,
});
