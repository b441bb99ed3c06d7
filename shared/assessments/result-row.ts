import type { AppError } from '#shared/kernel/app-error.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** One row of a file: read, or refused with its line. */
export type TableRow = { readonly row: number; readonly code: string } & (
  { readonly answer: TypedAnswer; readonly error?: undefined } | { readonly error: AppError }
);

/** Longer than any code: what is refused is shown, not a whole page. */
export const longestCode = 20;
