import type { ReviewFinding } from '#shared/review/review.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { countFact, listFact, missingFact, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { handledFact } from './handled-text.ts';
import type { ItemFields } from './list-labels.ts';
import { newestRequests } from './newest-requests.ts';
import type { DossierSource } from './source.ts';

/** Faults the judging bodies named, and the answers of the unit. */
export const findingFacts = (source: DossierSource) => {
  const findings = allFindings(source);
  // Nothing entered is not "none": without a finding or a conclusion each count is a gap.
  const isKnown = findings.length > 0 || isConcluded(source);
  const known = (count: number): Fact => (isKnown ? countFact(count) : missingFact);
  const count = (outcome: ReviewFinding['outcome']): Fact =>
    known(findings.filter((one) => one.outcome === outcome).length);
  const hasAppraisal = source.reviews.appraisal.findings.length > 0;
  return {
    'round.kind': textFact(hasAppraisal ? 'thẩm tra, thẩm định' : 'thẩm tra'),
    'round.number': countFact(Math.max(1, ...findings.map(({ round }) => round))),
    'findings.count': known(findings.length),
    'findings.accepted': count('accepted'),
    'findings.explained': count('explained'),
    'findings.open': count('open'),
    'findings.handled': handledFact(isKnown ? handledOf(findings) : null),
    'findings.none': isKnown ? textFact('Không có nội dung phải hoàn thiện') : missingFact,
    requests: listFact(newestRequests(source).map(findingItem)),
    findings: listFact(findings.map(findingItem)),
  } satisfies Partial<Record<Field | 'requests' | 'findings', Fact>>;
};

const handledOf = (findings: readonly ReviewFinding[]) =>
  (
    [
      ['tiếp thu', 'accepted'],
      ['giải trình', 'explained'],
      ['còn tiếp tục thực hiện', 'open'],
    ] as const
  ).map(
    ([words, outcome]) =>
      [words, findings.filter((one) => one.outcome === outcome).length] as const,
  );

const isConcluded = ({ reviews }: DossierSource): boolean =>
  [reviews.verification, reviews.appraisal].some(({ review }) => (review?.conclusion ?? '') !== '');

const allFindings = ({ reviews }: DossierSource): readonly ReviewFinding[] => [
  ...reviews.verification.findings,
  ...reviews.appraisal.findings,
];

const outcomes: Readonly<Record<ReviewFinding['outcome'], string>> = {
  accepted: 'Tiếp thu',
  explained: 'Giải trình',
  open: 'Đang thực hiện',
};

/** One fault with the answer of the unit. */
export const findingItem = (
  finding: ReviewFinding,
  index: number,
): Record<ItemFields<'findings'>, Fact> => {
  const on = finding.on === null ? '' : ` ngày ${formatDay(finding.on)}`;
  const paper = finding.number === '' ? '' : `, văn bản số ${finding.number}${on}`;
  return {
    number: textFact(String(index + 1)),
    content: textFact(finding.content),
    reason: textFact(finding.reason),
    request: textFact(finding.request),
    due: textFact(finding.due === null ? '' : formatDay(finding.due)),
    guide: textFact(finding.guide),
    source: textFact(`${finding.body}${paper}`),
    code: textFact(finding.code),
    reply: textFact(`${outcomes[finding.outcome]}: ${finding.reply}`),
    place: textFact(finding.place),
    proof: textFact(finding.proof),
  };
};
