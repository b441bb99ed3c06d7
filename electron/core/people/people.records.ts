import { personFieldsSchema, termFieldsSchema } from '#shared/people/person.ts';
import { recordTable } from '../journal/record-table.ts';

export const personRecords = recordTable({
  entity: 'person',
  table: 'persons',
  schema: personFieldsSchema,
  areas: ['people', 'papers'],
});

export const termRecords = recordTable({
  entity: 'term',
  table: 'terms',
  schema: termFieldsSchema,
  areas: ['people', 'papers'],
});
