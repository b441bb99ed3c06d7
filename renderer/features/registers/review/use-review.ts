import type { Review } from '#shared/review/review.ts';
import { useCommand, type Command } from '../../../app/use-command.ts';
import { fieldsOf } from '../fields-of.ts';
import { recordChange } from '../record-change.ts';

type ReviewChange = Pick<Command<'review.save'>, 'fieldError'> & {
  readonly change: (patch: Partial<Review>) => void;
};

/** Writes to the review what was changed in it. */
export const useReview = (review: Review, fields: readonly string[] = []): ReviewChange => {
  const save = useCommand('review.save', { fields });
  const change = recordChange(review.id, fieldsOf(review), save.run);
  return { change, fieldError: save.fieldError };
};
