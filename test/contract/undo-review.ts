import type { Methods } from '#shared/contract/methods.ts';
import type { Commune } from '../core/support/commune-dossier.ts';
import { accepted, finding, review } from '../core/support/review-input.ts';

type Name = Extract<keyof Methods, `review.${string}`>;

/** Commands of those who judge a dossier, each with what must be there before it. */
export const undoneReview: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  'review.save': async ({ dossierId }) => ({ dossierId, ...review }),
  'review.acceptReported': async (core) => accepted(core),
  'review.saveFinding': async (core) => finding(core),
  'review.removeFinding': async (core) => core.call('review.saveFinding', finding(core)),
};
