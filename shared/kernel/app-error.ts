import { z } from 'zod';
import { errorCodes, type ErrorCode } from './error-codes.ts';

export type { ErrorCode };

/** Facts about the failure that the sentence shows: names, numbers, codes. Never a stack, never SQL. */
export type ErrorDetails = Readonly<Record<string, string>>;

export type AppError = {
  readonly code: ErrorCode;
  readonly details?: ErrorDetails | undefined;
  /** The input field the failure belongs to, as a path ("numerator", "rows.3.code"). */
  readonly field?: string | undefined;
};

export const appErrorSchema = z.object({
  code: z.enum(errorCodes),
  details: z.record(z.string(), z.string()).optional(),
  field: z.string().optional(),
});

export const appError = (code: ErrorCode, details?: ErrorDetails, field?: string): AppError => ({
  code,
  ...(details && { details }),
  ...(field !== undefined && { field }),
});

/**
 * Thrown only inside the core, to leave a transaction at once; dispatch turns it into the error value.
 * Rules in shared/ return a Result instead.
 */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

export const refuse = (code: ErrorCode, details?: ErrorDetails, field?: string): never => {
  throw new Refusal(appError(code, details, field));
};
