import type { ReviewFinding } from '#shared/review/review.ts';
import type { DossierSource } from './source.ts';

/** What is still to be done, for the letter that sends a dossier back: the newest round of the verifying body. */
export const newestRequests = ({ reviews }: DossierSource): readonly ReviewFinding[] => {
  const { findings } = reviews.verification;
  const newest = Math.max(0, ...findings.map(({ round }) => round));
  return findings.filter(({ round }) => round === newest);
};
