import type { Attendee, Meeting, Speech } from '#shared/registers/registers.ts';
import type { Review, ReviewFinding, ReviewResult } from './review.ts';

/** What the bodies of one stage wrote about a dossier, with their meeting. */
export type StageReview = {
  readonly review: Review | null;
  readonly results: readonly ReviewResult[];
  readonly findings: readonly ReviewFinding[];
  readonly meeting: Meeting | null;
  readonly attendees: readonly Attendee[];
  readonly speeches: readonly Speech[];
};

/** A stage nobody has begun. */
export const noReview: StageReview = {
  review: null,
  results: [],
  findings: [],
  meeting: null,
  attendees: [],
  speeches: [],
};
