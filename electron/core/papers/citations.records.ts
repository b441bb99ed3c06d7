import { paperCitationFieldsSchema } from '#shared/dossier/paper-citation.ts';
import { recordTable } from '../journal/record-table.ts';

/** What a signed paper cites, kept when it is signed and never changed after. */
export const paperCitationRecords = recordTable({
  entity: 'paperCitation',
  table: 'paper_citations',
  schema: paperCitationFieldsSchema,
  areas: ['papers'],
});
