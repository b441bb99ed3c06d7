import path from 'node:path';
import { allRecordTables } from '#core/all-record-tables.ts';
import { allRows } from '../all-rows.ts';

const isStanding = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'removed' in row && row.removed === 0;

/** What a person sees: the rows of every kind of record that are not removed. */
export const standing = (folder: string): Record<string, readonly unknown[]> => {
  const rows = allRows(path.join(folder, 'workspace.db'));
  const tables = allRecordTables.filter(({ entity }) => entity !== 'undoneCommand');
  return Object.fromEntries(
    tables.map(({ table }) => [table, (rows[table] ?? []).filter(isStanding)]),
  );
};
