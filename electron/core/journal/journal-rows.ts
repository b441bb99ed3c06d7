import { z } from 'zod';
import {
  changeEventSchema,
  fieldValueSchema,
  type ChangeEvent,
} from '#shared/journal/change-event.ts';
import type { Reader, Writer } from '../db/connection.ts';
import { sql, type Sql } from '../db/sql.ts';

/** A value as the journal keeps it: JSON text. */
export const jsonValue = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(fieldValueSchema);

/** A row of the journal as the entry it keeps. */
export const journalRowSchema: z.ZodType<ChangeEvent> = changeEventSchema.extend({
  oldValue: jsonValue,
  newValue: jsonValue,
});

export const journalColumns = sql`device_id, seq, hlc, command_id, method, officer, at, entity,
  record_id, field, old_value, new_value, previous_hash, hash`;

/** The entries that a condition names, in the order of their clocks. */
export const selectEntries = (db: Reader, where: Sql): ChangeEvent[] =>
  db.all(journalRowSchema, sql`select ${journalColumns} from journal where ${where} order by hlc`);

/** The whole journal. */
export const selectJournal = (db: Reader): ChangeEvent[] => selectEntries(db, sql`true`);

/** False while nobody has done anything yet. */
export const hasJournal = (db: Reader): boolean =>
  db.get(z.object({ seq: z.number() }), sql`select seq from journal limit 1`) !== undefined;

export const insertEntry = (db: Writer, entry: ChangeEvent): void => {
  db.UNSAFE_run(sql`insert into journal (${journalColumns}) values (
    ${entry.deviceId}, ${entry.seq}, ${entry.hlc}, ${entry.commandId}, ${entry.method},
    ${entry.officer}, ${entry.at}, ${entry.entity}, ${entry.recordId}, ${entry.field},
    ${JSON.stringify(entry.oldValue)}, ${JSON.stringify(entry.newValue)},
    ${entry.previousHash}, ${entry.hash})`);
};

/** The last entry of one device's chain, and the newest clock of all devices. */
export const selectHead = (
  db: Reader,
  deviceId: string,
): { readonly seq: number; readonly hash: string; readonly newestHlc: string | null } => {
  const last = db.get(
    z.object({ seq: z.number(), hash: z.string() }),
    sql`select seq, hash from journal where device_id = ${deviceId} order by seq desc limit 1`,
  );
  const newest = db.get(
    z.object({ hlc: z.string().nullable() }),
    sql`select max(hlc) as hlc from journal`,
  );
  return { seq: last?.seq ?? 0, hash: last?.hash ?? '', newestHlc: newest?.hlc ?? null };
};
