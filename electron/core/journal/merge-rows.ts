import { z } from 'zod';
import { chainLinkSchema, type ChainLink } from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import type { Reader, Writer } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { selectEntries } from './journal-rows.ts';

const headSchema = z.object({
  deviceId: z.string(),
  seq: z.number(),
  hash: z.string(),
  previousHash: z.string(),
});

/** How every entry is linked, without what it says. */
export const selectChains = (db: Reader): z.infer<typeof headSchema>[] =>
  db.all(headSchema, sql`select device_id, seq, hash, previous_hash from journal`);

/** The runs of other devices that are only told of. */
export const selectLinks = (db: Reader): readonly ChainLink[] =>
  db.all(
    chainLinkSchema,
    sql`select device_id, first_seq as "from", last_seq as "to", hash from journal_links
      order by device_id, first_seq`,
  );

export const replaceLinks = (db: Writer, links: readonly ChainLink[]): void => {
  db.UNSAFE_run(sql`delete from journal_links`);
  for (const { deviceId, from, to, hash } of links) {
    db.UNSAFE_run(sql`insert into journal_links (device_id, first_seq, last_seq, hash)
      values (${deviceId}, ${from}, ${to}, ${hash})`);
  }
};

/** Markers of all devices: with them it can be told who knew what. */
export const selectMarkers = (db: Reader): ChangeEvent[] =>
  selectEntries(db, sql`entity = 'journal'`);

export const selectEntriesOfRecord = (db: Reader, { entity, recordId }: RecordKey): ChangeEvent[] =>
  selectEntries(db, sql`entity = ${entity} and record_id = ${recordId}`);

export type RecordKey = { readonly entity: string; readonly recordId: string };

const recordKeySchema = z.object({ entity: z.string(), recordId: z.string() });

/** Records of which the journal says what no row of this program can hold. */
export const selectUnmade = (db: Reader): RecordKey[] =>
  db.all(recordKeySchema, sql`select entity, record_id from unmade_records`);

export const insertUnmade = (db: Writer, { entity, recordId }: RecordKey): void => {
  db.UNSAFE_run(sql`insert into unmade_records (entity, record_id) values (${entity}, ${recordId})
    on conflict do nothing`);
};

export const deleteUnmade = (db: Writer, { entity, recordId }: RecordKey): void => {
  db.UNSAFE_run(
    sql`delete from unmade_records where entity = ${entity} and record_id = ${recordId}`,
  );
};

export type FieldPlace = RecordKey & { readonly field: string };

const fieldPlaceSchema = recordKeySchema.extend({ field: z.string() });

/** Fields that a merge found in conflict; whether they still are, the journal says. */
export const selectConflictFields = (db: Reader): FieldPlace[] =>
  db.all(fieldPlaceSchema, sql`select entity, record_id, field from conflict_fields`);

export const insertConflictField = (db: Writer, { entity, recordId, field }: FieldPlace): void => {
  db.UNSAFE_run(sql`insert into conflict_fields (entity, record_id, field)
    values (${entity}, ${recordId}, ${field}) on conflict do nothing`);
};

/** A line of the report of a merge: what changed, or what was in conflict then. */
export type MergeLine = FieldPlace & {
  readonly kind: 'change' | 'conflict';
  readonly json: string;
};

const lineSchema = fieldPlaceSchema.extend({
  kind: z.enum(['change', 'conflict']),
  json: z.string(),
});

export const insertMergeLines = (
  db: Writer,
  mergeId: string,
  lines: readonly MergeLine[],
): void => {
  for (const [position, { kind, entity, recordId, field, json }] of lines.entries()) {
    db.UNSAFE_run(sql`insert into merge_lines
      (merge_id, position, kind, entity, record_id, field, json)
      values (${mergeId}, ${position}, ${kind}, ${entity}, ${recordId}, ${field}, ${json})`);
  }
};

export const selectMergeLines = (db: Reader, mergeId: string): MergeLine[] =>
  db.all(
    lineSchema,
    sql`select kind, entity, record_id, field, json from merge_lines
      where merge_id = ${mergeId} order by position`,
  );

const defaultSchema = z.object({ name: z.string(), value: z.string().nullable() });

/** What SQLite puts into a column that nobody names, as it is written in the table. */
export const selectDefaults = (db: Reader, table: string): z.infer<typeof defaultSchema>[] =>
  db.all(defaultSchema, sql`select name, dflt_value as value from pragma_table_info(${table})`);
