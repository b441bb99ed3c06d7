import { evidenceRevisionFieldsSchema } from '#shared/evidence/revision.ts';
import { recordTable } from '../journal/record-table.ts';

export const evidenceRevisionRecords = recordTable({
  entity: 'evidenceRevision',
  table: 'evidence_revisions',
  schema: evidenceRevisionFieldsSchema,
  areas: ['evidence', 'papers'],
});
