import { carriedItemFieldsSchema } from '#shared/years/carried-item.ts';
import { recordTable } from '../journal/record-table.ts';

export const carriedItemRecords = recordTable({
  entity: 'carriedItem',
  table: 'carried_items',
  schema: carriedItemFieldsSchema,
  areas: ['years'],
});
