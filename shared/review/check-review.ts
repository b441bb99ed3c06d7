import { appError, type AppError } from '#shared/kernel/app-error.ts';
import type { Review } from './review.ts';

/** A review that ends before it begins, or begins before the dossier came, is refused when it is written. */
export const checkReview = ({
  receivedOn,
  from,
  to,
}: Pick<Review, 'receivedOn' | 'from' | 'to'>): AppError | null => {
  if (from !== null && to !== null && to < from)
    return appError('review.endsBeforeStart', {}, 'to');
  const isEarly = receivedOn !== null && from !== null && from < receivedOn;
  return isEarly ? appError('review.beforeReceipt', {}, 'from') : null;
};
