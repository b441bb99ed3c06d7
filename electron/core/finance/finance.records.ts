import { workFieldsSchema } from '#shared/finance/work.ts';
import { recordTable } from '../journal/record-table.ts';

export const workRecords = recordTable({
  entity: 'work',
  table: 'works',
  schema: workFieldsSchema,
  areas: ['finance', 'papers'],
});
