import {
  answersToReview,
  type AnswerReview,
  type ReviewItem,
  type ReviewPlace,
} from '#shared/assessments/answer-review.ts';
import { isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import { effectiveSet } from '#shared/criteria/overlays/effective-set.ts';
import { requiredLevel } from '#shared/criteria/required-level.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { Reader } from '../db/connection.ts';
import { readPinnedSet } from '../dossiers/pinned.ts';
import type { CommandContext } from '../handlers.ts';
import { selectAnswerReviews } from './assessments.queries.ts';
import { answerReviewRecords } from './assessments.records.ts';
import type { Assessment } from './load-assessment.ts';

/** The answers to look at again under the set of this assessment, which may be one that is only considered. */
export const reviewItems = (db: Reader, assessment: Assessment): ReviewItem[] => {
  const { dossier, set, overlay } = assessment;
  const reviews = new Map(selectAnswerReviews(db, dossier.id).map((one) => [keyOf(one), one]));
  const firstText = dossier.answersFromSha256 ?? dossier.setSha256;
  const variant = dossier.variant === '' ? null : dossier.variant;
  const context = { variant, year: dossier.year };
  // What the province decided is the same for both: only the text of the set is compared.
  const inProvince = (sha256: string) =>
    effectiveSet(readPinnedSet(db, sha256), overlay, dossier.asOf);
  return answersToReview({
    now: set,
    givenTo: (place, code) =>
      inProvince(reviews.get(keyOf({ place, code }))?.setSha256 ?? firstText),
    answered: {
      indicator: answeredCodes(assessment),
      condition: new Set(assessment.conditions.map(({ position }) => String(position))),
    },
    required: (indicator) => requiredLevel(indicator, context).tableText,
  });
};

/** Of any text of the set: what it does not ask of now is kept for when it comes back. */
export const answeredCodes = ({ given }: Assessment): ReadonlySet<string> =>
  new Set([...given].flatMap(([code, answer]) => (isEmptyAnswer(answer) ? [] : [code])));

const keyOf = ({ place, code }: Pick<AnswerReview, 'place' | 'code'>): string => `${place} ${code}`;

type LookedAt = { readonly place: ReviewPlace; readonly code: string };

/** An answer entered or confirmed under the text of now; a dossier that never changed its text keeps no list. */
export const markReviewed = (
  { records, officer, today }: CommandContext,
  dossier: Dossier,
  { place, code }: LookedAt,
): void => {
  if (dossier.answersFromSha256 === null) return;
  const id = keyId('answer-review', dossier.id, place, code);
  const known = records.find(answerReviewRecords, id);
  if (known?.setSha256 === dossier.setSha256) return;
  const seen = { setSha256: dossier.setSha256, person: officer, reviewedOn: today };
  records.put(answerReviewRecords, id, { dossierId: dossier.id, place, code, ...seen });
};
