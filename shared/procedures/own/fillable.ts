import type { Procedure } from '../procedure.ts';
import type { ProcedureDraft } from './draft.ts';

/** A procedure as somebody begins to fill it. */
export const fillable = (procedure: Procedure): ProcedureDraft => ({
  ...procedure,
  own: procedure.own ?? { by: '', act: '' },
});

/**
 * The steps of another procedure as a beginning. Those that end with a paper this one does not have are left out, and
 * nothing waits for them; where the days come from is to be said anew, so their marks fall to custom.
 */
export const stepsFrom = (
  other: Procedure,
  { papers }: ProcedureDraft,
): ProcedureDraft['steps'] => {
  const has = (paper: string): boolean => papers.some((one) => one.paper === paper);
  const steps = other.steps.filter(({ done }) => !('paper' in done) || has(done.paper));
  const kept = new Set(steps.map(({ id }) => id));
  return steps.map((step) => ({
    ...step,
    after: step.after.filter((one) => kept.has(one)),
    basis: { text: `${other.title}: ${step.basis.text}`.slice(0, 1000), mark: 'C' as const },
  }));
};
