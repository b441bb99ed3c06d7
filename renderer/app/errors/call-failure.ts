import { appError, type AppError } from '#shared/kernel/app-error.ts';

/** How a refused query travels through TanStack Query, which knows failures only as exceptions. */
export class CallFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.name = 'CallFailure';
    this.error = error;
  }
}

/** The error value of anything caught: what is not ours is an internal fault. */
export const toAppError = (caught: unknown): AppError =>
  caught instanceof CallFailure ? caught.error : appError('call.internal');
