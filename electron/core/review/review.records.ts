import {
  reviewFieldsSchema,
  reviewFindingFieldsSchema,
  reviewResultFieldsSchema,
} from '#shared/review/review.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['papers'];

export const reviewRecords = recordTable({
  entity: 'review',
  table: 'reviews',
  schema: reviewFieldsSchema,
  areas,
});

export const reviewResultRecords = recordTable({
  entity: 'reviewResult',
  table: 'review_results',
  schema: reviewResultFieldsSchema,
  areas,
});

export const reviewFindingRecords = recordTable({
  entity: 'reviewFinding',
  table: 'review_findings',
  schema: reviewFindingFieldsSchema,
  areas,
});
