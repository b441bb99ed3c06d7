import { z } from 'zod';
import { recordTable } from '../journal/record-table.ts';

/** Which command took back the command of this id. Taking back the undo removes the record again. */
export const undoneCommandTable = recordTable({
  entity: 'undoneCommand',
  table: 'undone_commands',
  schema: z.object({ byCommandId: z.string() }),
  areas: ['history'],
});
