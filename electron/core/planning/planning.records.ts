import {
  indicatorCommentFieldsSchema,
  indicatorPlanFieldsSchema,
} from '#shared/planning/indicator-plan.ts';
import { reportedCountsFieldsSchema } from '#shared/planning/reported-counts.ts';
import { targetFieldsSchema } from '#shared/planning/target.ts';
import { recordTable } from '../journal/record-table.ts';

export const reportedCountsRecords = recordTable({
  entity: 'reportedCounts',
  table: 'reported_counts',
  schema: reportedCountsFieldsSchema,
});

export const indicatorPlanRecords = recordTable({
  entity: 'indicatorPlan',
  table: 'indicator_plans',
  schema: indicatorPlanFieldsSchema,
});

export const indicatorCommentRecords = recordTable({
  entity: 'indicatorComment',
  table: 'indicator_comments',
  schema: indicatorCommentFieldsSchema,
});

export const targetRecords = recordTable({
  entity: 'target',
  table: 'targets',
  schema: targetFieldsSchema,
});
