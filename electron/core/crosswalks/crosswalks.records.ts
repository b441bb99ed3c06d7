import { z } from 'zod';
import { recordTable } from '../journal/record-table.ts';

/** The lines of an office's own mapping are one document, as they are shipped: they are read and changed together. */
export const crosswalkRecords = recordTable({
  entity: 'crosswalk',
  table: 'crosswalks',
  schema: z.object({ fromSetId: z.string(), toSetId: z.string(), json: z.string() }),
  areas: ['crosswalks'],
});
