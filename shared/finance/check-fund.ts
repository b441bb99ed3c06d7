import { appError, type AppError } from '#shared/kernel/app-error.ts';

/** Money that came in is never below zero: a correction is written into the sum, not beside it. */
export const checkFund = (fields: Readonly<Record<string, unknown>>): AppError | null => {
  const negative = Object.entries(fields).find(
    ([name, value]) => name.endsWith('Dong') && typeof value === 'number' && value < 0,
  );
  if (negative) return appError('finance.negative', { value: String(negative[1]) }, negative[0]);
  return yearsError(fields);
};

const yearsError = ({ fromYear, toYear }: Readonly<Record<string, unknown>>): AppError | null =>
  typeof fromYear === 'number' && typeof toYear === 'number' && toYear < fromYear
    ? appError('finance.yearsBackwards', { from: String(fromYear), to: String(toYear) }, 'toYear')
    : null;
