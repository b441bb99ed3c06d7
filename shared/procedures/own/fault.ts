/** Ways in which a procedure can't be used as it was typed. */
export const procedureProblems = [
  'missing',
  'no-basis',
  'not-a-percent',
  'out-of-range',
  'twice',
  'unknown-field',
  'unknown-body',
  'unknown-paper',
  'later-paper',
  'unknown-step',
  'unknown-number',
  'no-bound',
  'bounds-crossed',
  'same-day',
  'no-papers',
  'no-steps',
  'other-procedure',
  'invalid',
] as const;
export type ProcedureProblem = (typeof procedureProblems)[number];

export type ProcedureFault = {
  /** Where it stands: "steps.2.name", "own.by". */
  readonly path: string;
  readonly problem: ProcedureProblem;
  /** What was typed there; empty where nothing was. */
  readonly found: string;
};

export const fault = (path: string, problem: ProcedureProblem, found = ''): ProcedureFault => ({
  path,
  problem,
  found,
});
