import { textFact, wordsFact, type Fact } from './fact.ts';
import type { ItemFields } from './list-labels.ts';
import { bodyName } from './body-facts.ts';
import type { AssessedIndicator, DossierSource } from './source.ts';

type TaskItem = Record<ItemFields<'tasks'>, Fact>;

/** What is left to do follows from the verdicts: first what is not met, then undecided, then met near the line. */
export const taskItems = (source: DossierSource): readonly TaskItem[] => {
  const { criteria, codes } = source.assessment;
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const among = (list: readonly string[]): readonly AssessedIndicator[] =>
    indicators.filter(({ code }) => list.includes(code));
  const tasks = [
    ...among(codes.notMet).map((one) => ({ one, task: reachTask(one), due: '' })),
    ...among(codes.undecided).map((one) => ({ one, task: decideTask(one), due: '' })),
    ...among(codes.weak).map((one) => ({ one, task: keepTask(one), due: 'Thường xuyên' })),
  ];
  return tasks.map(({ one, task, due }, index) => ({
    number: textFact(String(index + 1)),
    code: textFact(one.code),
    task: wordsFact(task, `${one.verdict} ${one.means.result} ${one.means.required}`),
    office: bodyName(source, 'applicant'),
    due: textFact(due),
  }));
};

/** Only numbers are told: a plain yes or no stands in the column of results already. */
const state = ({ resultText, requiredProse, threshold }: AssessedIndicator): string => {
  if (threshold === null || resultText === '') return '';
  return `: hiện tại ${resultText}, mức quy định ${requiredProse}`;
};

const reachTask = (one: AssessedIndicator): string =>
  `Tiếp tục thực hiện để đạt chỉ tiêu${state(one)}`;

const decideTask = (one: AssessedIndicator): string =>
  one.levelUnknown === 'no-provincial-level'
    ? 'Đánh giá khi Ủy ban nhân dân tỉnh ban hành mức đạt chuẩn'
    : `Bổ sung số liệu, minh chứng để đánh giá${state(one)}`;

const keepTask = (one: AssessedIndicator): string => `Duy trì, củng cố kết quả đã đạt${state(one)}`;
