import type { ReviewFinding, ReviewStage } from '#shared/review/review.ts';
import type { OutputOf } from '../../../bridge/client.ts';

export type StageReview = OutputOf<'review.get'>;
export type ReportedCriterion = OutputOf<'review.criteria'>[number];
export type ReportedIndicator = ReportedCriterion['indicators'][number];

/** Which dossier, at which stage. */
export type At = { readonly dossierId: string; readonly stage: ReviewStage };

export type FindingProps = {
  readonly finding: ReviewFinding;
  readonly onChange: (patch: Partial<ReviewFinding>) => void;
};
