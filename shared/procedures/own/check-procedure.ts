import { procedureSchema, type Procedure } from '../procedure.ts';
import { checkAbout, checkNumbers } from './check-about.ts';
import { checkRules } from './check-own-rules.ts';
import { checkPapers, checkSteps } from './check-steps.ts';
import type { ProcedureDraft } from './draft.ts';
import { fault, type ProcedureFault } from './fault.ts';

export type CheckedProcedure = {
  /** In the order of the page; none and the procedure can be used. */
  readonly faults: readonly ProcedureFault[];
  readonly procedure: Procedure | null;
};

/** Judges what an office typed beside the procedure it fills. Never throws, whatever was typed. */
export const checkProcedure = (draft: ProcedureDraft, shipped: Procedure): CheckedProcedure => {
  const faults = [
    ...checkAbout(draft, shipped),
    ...checkSteps(draft),
    ...checkPapers(draft, shipped),
    ...checkNumbers(draft),
    ...checkRules(draft),
  ];
  if (faults.length > 0) return { faults, procedure: null };
  const read = procedureSchema.safeParse(draft);
  if (read.success) return { faults: [], procedure: read.data };
  const unread = read.error.issues.map(({ path }) => fault(path.join('.'), 'invalid'));
  return { faults: unread, procedure: null };
};
