import path from 'node:path';
import { allRecordTables } from '#core/all-record-tables.ts';
import { standingRows } from '../all-rows.ts';

const tables = allRecordTables
  .filter(({ entity }) => entity !== 'undoneCommand')
  .map(({ table }) => table);

/** What a person sees: the rows of every kind of record that are not removed. */
export const standing = (folder: string): Record<string, readonly unknown[]> =>
  standingRows(path.join(folder, 'workspace.db'), tables);
