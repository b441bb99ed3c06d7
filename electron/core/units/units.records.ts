import { unitFieldsSchema } from '#shared/units/unit.ts';
import { recordTable } from '../journal/record-table.ts';

export const unitRecords = recordTable({
  entity: 'unit',
  table: 'units',
  schema: unitFieldsSchema,
  areas: ['units', 'dossiers', 'papers', 'people'],
});
