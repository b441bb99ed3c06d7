import { settingTable } from './journal/setting-table.ts';
import { undoneCommandTable } from './history/undone-command-table.ts';
import type { RecordTable } from './journal/record-table.ts';

/** Every kind of record. Undo and the test that compares fields with columns walk this list. */
export const allRecordTables: readonly RecordTable[] = [settingTable, undoneCommandTable];
