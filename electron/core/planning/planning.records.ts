import { reportedCountsFieldsSchema } from '#shared/planning/reported-counts.ts';
import { recordTable } from '../journal/record-table.ts';

export const reportedCountsRecords = recordTable({
  entity: 'reportedCounts',
  table: 'reported_counts',
  schema: reportedCountsFieldsSchema,
});
