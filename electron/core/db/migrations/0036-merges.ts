import type { Migration } from '../migration.ts';
import { sql } from '../sql.ts';

/**
 * Journals of other machines: what of their chains was left out, what waits for a newer program, fields that were
 * in conflict, what each merge changed; and which files were handed out and taken in.
 */
export const migration0036: Migration = {
  version: 36,
  name: 'merges',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table journal_links (
    device_id text not null,
    first_seq integer not null,
    last_seq integer not null,
    hash text not null,
    primary key (device_id, first_seq)
  ) strict, without rowid`,
  sql`create table unmade_records (
    entity text not null,
    record_id text not null,
    primary key (entity, record_id)
  ) strict, without rowid`,
  sql`create table conflict_fields (
    entity text not null,
    record_id text not null,
    field text not null,
    primary key (entity, record_id, field)
  ) strict, without rowid`,
  sql`create table merge_lines (
    merge_id text not null,
    position integer not null,
    kind text not null,
    entity text not null,
    record_id text not null,
    field text not null,
    json text not null,
    primary key (merge_id, position)
  ) strict, without rowid`,
  sql`create table merges (
    id text primary key,
    removed integer not null default 0,
    device_id text not null,
    file_name text not null,
    package_id text not null,
    kind text not null,
    made_by text not null,
    made_at text not null,
    counts text not null,
    undone_by_id text
  ) strict, without rowid`,
  sql`create table hand_outs (
    id text primary key,
    removed integer not null default 0,
    device_id text not null,
    package_id text not null,
    kind text not null,
    scope text not null,
    recipient text not null,
    file_name text not null,
    size_bytes integer not null,
    counts text not null
  ) strict, without rowid`,
];
