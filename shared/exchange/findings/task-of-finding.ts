import { dayInVietnam } from '#shared/kernel/day.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { ReviewFinding, ReviewStage } from '#shared/review/review.ts';
import type { Finding } from './finding.ts';
import type { FindingsFile } from './findings-file.ts';

export type TaskAt = {
  readonly dossierId: string;
  readonly stage: ReviewStage;
  readonly round: number;
  /** Name of a paper, or text of a condition, by the code the finding names; undefined where it is not known. */
  readonly nameOf: (kind: 'paper' | 'condition', code: string) => string | undefined;
};

/** The same finding, from however many files it comes, is one task. */
export const taskId = (finding: Pick<Finding, 'id'>): string => keyId('finding', finding.id);

const verdictWords = {
  met: 'Đánh giá: đạt.',
  'not-met': 'Đánh giá: chưa đạt.',
  'not-applicable': 'Đánh giá: không áp dụng.',
  undecided: 'Chưa đủ căn cứ đánh giá.',
} as const;

/** Whether something has to be done: a place that was found right asks for nothing. */
export const isTask = ({ comment, verdict }: Finding): boolean =>
  comment.trim() !== '' || (verdict !== null && verdict !== 'met');

/** What a reviewer wrote, as a fault that the unit answers; its answer is still open. */
export const taskOfFinding = (
  file: Pick<FindingsFile, 'reviewer' | 'madeAt'>,
  finding: Finding,
  at: TaskAt,
): Omit<ReviewFinding, 'id' | 'position'> => ({
  dossierId: at.dossierId,
  stage: at.stage,
  round: at.round,
  code: finding.place.kind === 'indicator' ? finding.place.code : '',
  content: contentOf(finding, at),
  reason: finding.verdict === null || finding.comment === '' ? '' : verdictWords[finding.verdict],
  request: '',
  due: finding.due,
  guide: finding.department,
  body: [file.reviewer.name, file.reviewer.body]
    .filter((one) => one !== '')
    .join(', ')
    .slice(0, 300),
  number: '',
  on: dayInVietnam(file.madeAt),
  outcome: 'open',
  reply: '',
  place: '',
  proof: '',
  severity: finding.severity,
});

const contentOf = ({ place, comment, verdict }: Finding, { nameOf }: TaskAt): string => {
  const said = comment.trim() || verdictWords[verdict ?? 'undecided'];
  if (place.kind !== 'paper' && place.kind !== 'condition') return said;
  const name = nameOf(place.kind, place.code);
  return (name === undefined ? said : `${name}: ${said}`).slice(0, 4000);
};
