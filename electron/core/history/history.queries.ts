import { z } from 'zod';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { sqlBoolean, type Reader } from '../db/connection.ts';
import { selectEntries } from '../journal/journal-rows.ts';
import { toColumn } from '../db/column-names.ts';
import { joinSql, sql, sqlList, sqlName, type Sql } from '../db/sql.ts';
import type { RecordTable } from '../journal/record-table.ts';

export type About =
  | { readonly kind: 'all' }
  | { readonly kind: 'record'; readonly entity: string; readonly recordId: string }
  | { readonly kind: 'dossier'; readonly dossierId: string };

type Page = {
  readonly about: About;
  readonly before?: string | undefined;
  readonly limit: number;
};

const commandSchema = z.object({
  commandId: z.string(),
  method: z.string(),
  officer: z.string(),
  at: z.string(),
  deviceId: z.string(),
  newestHlc: z.string(),
  undone: sqlBoolean,
});
export type CommandRow = z.infer<typeof commandSchema>;

const isUndone = sql`exists (select 1 from undone_commands
  where undone_commands.id = command_id and not undone_commands.removed)`;

/** Commands, newest first, that touched what the page is about. */
export const selectCommands = (db: Reader, { about, before, limit }: Page): CommandRow[] =>
  db.all(
    commandSchema,
    sql`select command_id, method, officer, at, device_id, max(hlc) as newest_hlc,
        ${isUndone} as undone
      from journal where ${conditionOf(about)}
      group by command_id
      having newest_hlc < ${before ?? '~'}
      order by newest_hlc desc limit ${limit}`,
  );

/** Entries of these commands, in the order in which they were written. */
export const selectEntriesOfCommands = (db: Reader, commandIds: readonly string[]): ChangeEvent[] =>
  selectEntries(db, sql`command_id in ${sqlList(commandIds)}`);

/** The last command of this device that neither was undone nor is an undo. */
export const selectLastUndoable = (db: Reader, deviceId: string): string | undefined =>
  db.get(
    z.object({ commandId: z.string() }),
    sql`select command_id from journal
      where device_id = ${deviceId} and method not like 'history.%'
        and method not in ('merges.apply', 'merges.handOut')
        and entity not in ('setting', 'journal') and not ${isUndone}
      order by hlc desc limit 1`,
  )?.commandId;

/** What belongs to a dossier names it in a field, or has an id that begins with the dossier's. */
const conditionOf = (about: About): Sql => {
  if (about.kind === 'all') return sql`true`;
  if (about.kind === 'record') {
    return sql`entity = ${about.entity} and record_id = ${about.recordId}`;
  }
  const { dossierId } = about;
  return sql`(record_id = ${dossierId}
    or substr(record_id, 1, ${dossierId.length + 1}) = ${`${dossierId}:`}
    or exists (select 1 from journal owner where owner.entity = journal.entity
      and owner.record_id = journal.record_id and owner.field = 'dossierId'
      and owner.new_value = ${JSON.stringify(dossierId)}))`;
};

/** Entries of records whose id is one of these, in the order of their clocks. */
export const selectEntriesOfRecords = (
  db: Reader,
  entity: string,
  recordIds: readonly string[],
): ChangeEvent[] =>
  selectEntries(db, sql`entity = ${entity} and record_id in ${sqlList(recordIds)}`);

/** Entries of records whose id begins so. */
export const selectEntriesBelow = (db: Reader, entity: string, beginning: string): ChangeEvent[] =>
  selectEntries(
    db,
    sql`entity = ${entity} and substr(record_id, 1, ${beginning.length}) = ${beginning}`,
  );

/** Which of these commands were taken back. */
export const selectUndone = (db: Reader, commandIds: readonly string[]): ReadonlySet<string> =>
  new Set(
    db
      .all(
        idOnly,
        sql`select id from undone_commands where not removed and id in ${sqlList(commandIds)}`,
      )
      .map(({ id }) => id),
  );

const idOnly = z.object({ id: z.string() });

/** Whether a record that is there names this id in one of its `…Id` fields. */
export const isReferredTo = (db: Reader, tables: readonly RecordTable[], id: string): boolean =>
  tables.some(({ table, fields }) => {
    const referring = fields.filter((field) => field.endsWith('Id'));
    if (referring.length === 0) return false;
    const names = referring.map((field) => sql`${sqlName(toColumn(field))} = ${id}`);
    const query = sql`select id from ${sqlName(table)}
      where not removed and (${joinSql(names, ' or ')}) limit 1`;
    return db.get(idOnly, query) !== undefined;
  });

export type Referring = {
  readonly table: RecordTable;
  readonly id: string;
  readonly field: string;
};

/** Every field of a record that is there in which this id stands. */
export const selectReferring = (
  db: Reader,
  tables: readonly RecordTable[],
  id: string,
): readonly Referring[] =>
  tables.flatMap((table) =>
    table.fields
      .filter((field) => field.endsWith('Id'))
      .flatMap((field) =>
        db
          .all(
            idOnly,
            sql`select id from ${sqlName(table.table)}
              where not removed and ${sqlName(toColumn(field))} = ${id}`,
          )
          .map((row) => ({ table, id: row.id, field })),
      ),
  );
