import {
  evidenceFieldsSchema,
  evidenceFileFieldsSchema,
  evidenceLinkFieldsSchema,
} from '#shared/evidence/evidence.ts';
import { recordTable } from '../journal/record-table.ts';

const areas = ['evidence', 'assessments', 'papers'];

export const evidenceRecords = recordTable({
  entity: 'evidence',
  table: 'evidence',
  schema: evidenceFieldsSchema,
  areas,
});

export const evidenceFileRecords = recordTable({
  entity: 'evidenceFile',
  table: 'evidence_files',
  schema: evidenceFileFieldsSchema,
  areas,
});

export const evidenceLinkRecords = recordTable({
  entity: 'evidenceLink',
  table: 'evidence_links',
  schema: evidenceLinkFieldsSchema,
  areas,
});
