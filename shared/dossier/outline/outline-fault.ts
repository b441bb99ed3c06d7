import { appError, type AppError } from '#shared/kernel/app-error.ts';

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
  // Of an office's own text only: what the program's own texts are kept from by review.
  'too-long',
  'too-deep',
  'loop-in-loop',
  'unknown-ground',
  'unknown-include',
  'include-circle',
  'other-sign',
  'missing-block',
  'sheet-name',
  'too-wide',
  'name-too-long',
  // Of an office's own DOCX only.
  'unknown-block',
  'block-not-alone',
  'outside-text',
  'crossed-sections',
] as const;
export type OutlineProblem = (typeof outlineProblems)[number];

/** What is wrong in which line, as the line has it. */
export type FoundFault = {
  readonly problem: OutlineProblem;
  readonly line: number;
  readonly found: string;
};

export const faultError = ({ problem, line, found }: FoundFault): AppError =>
  appError('paper.outlineInvalid', { problem, line: String(line), found });

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
