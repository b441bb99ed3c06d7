import { answerReviewFieldsSchema } from '#shared/assessments/answer-review.ts';
import {
  conditionFieldsSchema,
  resultFieldsSchema,
  resultPartFieldsSchema,
  snapshotFieldsSchema,
} from '#shared/assessments/result.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['assessments', 'figures', 'papers'];

export const resultRecords = recordTable({
  entity: 'result',
  table: 'results',
  schema: resultFieldsSchema,
  areas,
});

export const resultPartRecords = recordTable({
  entity: 'resultPart',
  table: 'result_parts',
  schema: resultPartFieldsSchema,
  areas,
});

export const conditionRecords = recordTable({
  entity: 'condition',
  table: 'conditions',
  schema: conditionFieldsSchema,
  areas,
});

export const snapshotRecords = recordTable({
  entity: 'snapshot',
  table: 'snapshots',
  schema: snapshotFieldsSchema,
  areas,
});

export const answerReviewRecords = recordTable({
  entity: 'answerReview',
  table: 'answer_reviews',
  schema: answerReviewFieldsSchema,
  areas: ['assessments'],
});
