import { z } from 'zod';
import { recordTable } from '../journal/record-table.ts';

/** How the columns of one shape of workbook are read; titles and columns as JSON, for no rule asks for one of them. */
export const importMappingRecords = recordTable({
  entity: 'importMapping',
  table: 'import_mappings',
  schema: z.object({
    target: z.string(),
    headerKey: z.string(),
    department: z.string(),
    titles: z.string(),
    columns: z.string(),
  }),
  areas: ['imports'],
});

/** A file that was imported: the original stays beside what was read from it. */
export const importFileRecords = recordTable({
  entity: 'importFile',
  table: 'import_files',
  schema: z.object({
    dossierId: z.string(),
    name: z.string(),
    fileSha256: z.string(),
    rows: z.int(),
    importedAt: z.string(),
  }),
  areas: ['imports'],
});
