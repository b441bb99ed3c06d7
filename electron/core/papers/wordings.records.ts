import { ownWordingFieldsSchema } from '#shared/dossier/wording/own-wording.ts';
import { recordTable } from '../journal/record-table.ts';

/** The office's own text of one paper under one procedure: the draft, and what papers are made from. */
export const ownWordingRecords = recordTable({
  entity: 'ownWording',
  table: 'own_wordings',
  schema: ownWordingFieldsSchema,
  areas: ['templates', 'papers', 'check'],
});
