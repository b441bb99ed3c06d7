import { dossierFieldsSchema, pinnedDocumentFieldsSchema } from '#shared/dossier/dossier.ts';
import { recordTable } from '../journal/record-table.ts';

export const dossierRecords = recordTable({
  entity: 'dossier',
  table: 'dossiers',
  schema: dossierFieldsSchema,
  areas: ['dossiers', 'assessments', 'evidence', 'papers'],
});

export const pinnedDocumentRecords = recordTable({
  entity: 'pinnedDocument',
  table: 'pinned_documents',
  schema: pinnedDocumentFieldsSchema,
});
