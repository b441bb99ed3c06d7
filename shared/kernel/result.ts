import type { AppError } from './app-error.ts';

/** What may go wrong is part of the answer: an expected failure is a value, never an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (error: AppError): Result<never> => ({ ok: false, error });
