import { ownDocxFieldsSchema } from '#shared/dossier/docx-template/own-docx.ts';
import { recordTable } from '../journal/record-table.ts';

/** The office's own DOCX of one paper under one procedure: the draft, and what its DOCX is made from. */
export const ownDocxRecords = recordTable({
  entity: 'ownDocx',
  table: 'own_docx',
  schema: ownDocxFieldsSchema,
  areas: ['templates', 'papers', 'check'],
});
