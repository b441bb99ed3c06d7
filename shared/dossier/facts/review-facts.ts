import type { ReviewResult } from '#shared/review/review.ts';
import {
  countFact,
  dateFact,
  factOr,
  listFact,
  missingFact,
  neededText,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { indicatorOf } from './indicator-of.ts';
import { differences, reviewedCounts, reviewedCriteria } from './reviewed-items.ts';
import type { DossierSource } from './source.ts';

/** What the bodies found that judge the dossier, for their papers and for the answer of the unit. */
export const reviewFacts = (source: DossierSource) => {
  const { verification, appraisal } = source.reviews;
  const { review } = verification;
  const counts = reviewedCounts(source, 'verification');
  const appraised = reviewedCounts(source, 'appraisal');
  return {
    'verify.group': neededText(review?.group ?? ''),
    'verify.act': neededText(review?.establishmentAct ?? ''),
    'verify.receivedOn': factOr(review?.receivedOn, dateFact),
    'verify.from': factOr(review?.from, dateFact),
    'verify.to': factOr(review?.to, dateFact),
    'verify.place': neededText(review?.place ?? ''),
    'verify.start': neededText(review?.startsAt ?? ''),
    'verify.end': neededText(review?.endsAt ?? ''),
    'verify.leader': neededText(review?.leader ?? ''),
    'verify.leaderOffice': neededText(review?.leaderOffice ?? ''),
    'verify.host': neededText(review?.host ?? ''),
    'verify.hostOffice': neededText(review?.hostOffice ?? ''),
    'verify.outcome': outcomeFact(review?.conclusion ?? ''),
    'verified.criteria': countFact(counts.criteria),
    'verified.indicators': countFact(counts.indicators),
    'verified.differences': countFact(counts.differences),
    'appraised.criteria': countFact(appraised.criteria),
    'appraised.indicators': countFact(appraised.indicators),
    'council.act': neededText(appraisal.review?.establishmentAct ?? ''),
    'appraisal.outcome': outcomeFact(appraisal.review?.conclusion ?? ''),
    'fieldChecks.none': missingFact,
    // Nothing was compared yet: that is not to say that nothing differs.
    'differences.none':
      verification.results.length > 0
        ? textFact('Không có chỉ tiêu nào có kết quả khác với tự đánh giá')
        : missingFact,
    differences: listFact(differences(source)),
    fieldChecks: listFact(
      verification.results.filter(({ place }) => place !== '').map(fieldCheck(source)),
    ),
    reviewed: listFact(reviewedCriteria(source)),
  } satisfies Partial<Record<Field | ReviewList, Fact>>;
};

type ReviewList = 'differences' | 'fieldChecks' | 'reviewed';

const outcomeFact = (conclusion: '' | 'agreed' | 'not-agreed'): Fact =>
  conclusion === ''
    ? neededText('')
    : wordsFact(conclusion === 'agreed' ? 'thống nhất' : 'chưa thống nhất', conclusion);

/** One row of the field check: what the unit reported beside what was seen. */
const fieldCheck =
  (source: DossierSource) =>
  (found: ReviewResult, index: number): Record<ItemFields<'fieldChecks'>, Fact> => {
    const reported = indicatorOf(source, found.code)?.resultText ?? '';
    const seen = found.result === '' ? reported : found.result;
    return {
      number: textFact(String(index + 1)),
      code: textFact(found.code),
      place: textFact(found.place),
      reported: textFact(reported),
      result: textFact(seen),
      difference: textFact(seen === reported ? 'Không' : 'Có'),
      opinion: textFact(found.opinion),
      office: textFact(found.office),
    };
  };
