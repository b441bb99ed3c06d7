import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { RecognitionFields } from './recognition.ts';

/** Days that contradict each other are refused when they are written: every page and rule counts by them. */
export const checkRecognition = ({
  on,
  validFrom,
  validTo,
  withdrawnOn,
}: RecognitionFields): AppError | null => {
  const start = validFrom ?? on;
  if (start === null) return null;
  if (validTo !== null && validTo < start)
    return appError('recognition.endsBeforeStart', {}, 'validTo');
  if (withdrawnOn !== null && withdrawnOn < start)
    return appError('recognition.withdrawnBeforeStart', {}, 'withdrawnOn');
  return null;
};
