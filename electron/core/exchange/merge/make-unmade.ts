import { programVersion } from '#shared/kernel/program-version.ts';
import { schemaVersion } from '../../db/migrate.ts';
import type { Database } from '../../db/open-database.ts';
import { adoptRecord } from '../../journal/adopt.ts';
import { deleteUnmade, selectUnmade } from '../../journal/merge-rows.ts';
import type { RecordTable } from '../../journal/record-table.ts';
import { selectMeta, upsertMeta } from '../../workspace/workspace.queries.ts';
import { entriesOfRecords } from './held-journal.ts';
import { placeKey } from './name-records.ts';
import { standingValues } from './take-in.ts';

const triedKey = 'unmadeTriedBy';

/**
 * Records that came from a newer program stay in the journal until this one is as new: tried once by each version of
 * program and tables, at its first start.
 */
export const makeUnmade = (database: Database, tables: readonly RecordTable[]): void => {
  const version = `${programVersion} ${schemaVersion(database)}`;
  const waiting = selectUnmade(database.reader);
  if (waiting.length === 0 || selectMeta(database.reader, triedKey) === version) return;
  database.transact((db) => {
    const keys = new Set(waiting.map(placeKey));
    const standing = standingValues(entriesOfRecords(db, waiting), keys);
    for (const key of waiting) {
      const table = tables.find(({ entity }) => entity === key.entity);
      const values = standing.get(placeKey(key));
      const isWhole = table && values && adoptRecord(db, { table, id: key.recordId }, values);
      if (isWhole) deleteUnmade(db, key);
    }
    upsertMeta(db, triedKey, version);
  });
};
