import { z } from 'zod';
import { recordTable } from '../journal/record-table.ts';

/** An overlay is one document: acts, levels and rules belong together and are pinned together. */
export const overlayRecords = recordTable({
  entity: 'overlay',
  table: 'overlays',
  schema: z.object({
    title: z.string(),
    provinceName: z.string(),
    baseSetId: z.string(),
    json: z.string(),
  }),
  areas: ['criteria', 'dossiers', 'assessments'],
});
