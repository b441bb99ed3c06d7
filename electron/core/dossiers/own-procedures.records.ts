import { ownProcedureFieldsSchema } from '#shared/procedures/own/own-procedure.ts';
import { recordTable } from '../journal/record-table.ts';

/** The office's own text of one procedure: the draft, and what new dossiers take. */
export const ownProcedureRecords = recordTable({
  entity: 'ownProcedure',
  table: 'own_procedures',
  schema: ownProcedureFieldsSchema,
  areas: ['procedures', 'dossiers', 'check'],
});
