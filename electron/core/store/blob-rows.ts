import { z } from 'zod';
import type { Reader, Writer } from '../db/connection.ts';
import { sql } from '../db/sql.ts';

/**
 * The index of the files on this disk. It is no record: a blob is not undone and not merged, it is there or
 * it is not.
 */
export type Blob = {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
};

const blobSchema = z.object({ sha256: z.string(), sizeBytes: z.number(), mediaType: z.string() });

export const selectBlob = (db: Reader, sha256: string): Blob | undefined =>
  db.get(
    blobSchema,
    sql`select sha256, size_bytes, media_type from blobs where sha256 = ${sha256}`,
  );

export const selectBlobs = (db: Reader): Blob[] =>
  db.all(blobSchema, sql`select sha256, size_bytes, media_type from blobs order by sha256`);

export const upsertBlob = (db: Writer, blob: Blob, storedAt: string): void => {
  db.UNSAFE_run(sql`insert into blobs (sha256, size_bytes, media_type, stored_at)
    values (${blob.sha256}, ${blob.sizeBytes}, ${blob.mediaType}, ${storedAt})
    on conflict (sha256) do update set size_bytes = excluded.size_bytes,
      media_type = excluded.media_type`);
};

/** The name that came with a file: the record that names the bytes has it beside them. */
export const selectFileName = (db: Reader, sha256: string): string | undefined =>
  db.get(
    z.object({ name: z.string() }),
    sql`select json_extract(named.new_value, '$') as name from journal
      join journal as named on named.entity = journal.entity
        and named.record_id = journal.record_id and named.field = 'name'
      where journal.field like '%sha256' and json_type(journal.new_value) = 'text'
        and json_extract(journal.new_value, '$') = ${sha256}
        and json_type(named.new_value) = 'text'
      order by named.hlc desc limit 1`,
  )?.name;

/**
 * Files that no committed command ever named: those of a preparation whose transaction was refused. Undo can
 * bring back any value the journal holds, so whatever stands there stays.
 */
export const selectUnreferenced = (db: Reader, storedBefore: string): string[] =>
  db
    .all(
      z.object({ sha256: z.string() }),
      sql`select sha256 from blobs where stored_at < ${storedBefore} and sha256 not in (
        select json_extract(new_value, '$') from journal
        where field like '%sha256' and json_type(new_value) = 'text')`,
    )
    .map(({ sha256 }) => sha256);

export const deleteBlob = (db: Writer, sha256: string): void => {
  db.UNSAFE_run(sql`delete from blobs where sha256 = ${sha256}`);
};
