export const outlineProblems = [
  'unknown-tag',
  'unknown-field',
  'unknown-list',
  'unknown-suffix',
  'brace',
  'incomplete-line',
  'unclosed-block',
  'closing-without-block',
  'cells-not-columns',
] as const;
export type OutlineProblem = (typeof outlineProblems)[number];

/** Leaves the recursion of the reader at once; turned into a Result where reading began. */
export class OutlineFault extends Error {
  readonly problem: OutlineProblem;
  readonly line: number;
  readonly found: string;
  constructor(problem: OutlineProblem, line: number, found: string) {
    super(`${problem} in line ${line}: ${found}`);
    this.problem = problem;
    this.line = line;
    this.found = found;
  }
}
