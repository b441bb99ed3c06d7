import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** The ground under every area: the journal, what is local to this file, stored files, settings. */
export const migration0001: Migration = {
  version: 1,
  name: 'journal',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table journal (
    device_id text not null,
    seq integer not null,
    hlc text not null,
    command_id text not null,
    method text not null,
    officer text not null,
    at text not null,
    entity text not null,
    record_id text not null,
    field text not null,
    old_value text not null,
    new_value text not null,
    previous_hash text not null,
    hash text not null,
    primary key (device_id, seq)
  ) strict, without rowid`,
  sql`create index journal_by_record on journal (entity, record_id, field, hlc)`,
  sql`create index journal_by_command on journal (command_id)`,
  sql`create index journal_by_clock on journal (hlc)`,
  sql`create trigger journal_never_changes before update on journal
    begin select raise(abort, 'the journal is only appended to'); end`,
  sql`create trigger journal_never_shrinks before delete on journal
    begin select raise(abort, 'the journal is only appended to'); end`,
  sql`create table meta (key text primary key, value text not null) strict, without rowid`,
  sql`create table devices (
    fingerprint text primary key,
    device_id text not null unique,
    name text not null,
    since_at text not null
  ) strict, without rowid`,
  sql`create table blobs (
    sha256 text primary key,
    size_bytes integer not null,
    media_type text not null,
    stored_at text not null
  ) strict, without rowid`,
  sql`create table settings (
    id text primary key,
    removed integer not null default 0,
    value text not null
  ) strict, without rowid`,
  sql`create table undone_commands (
    id text primary key,
    removed integer not null default 0,
    by_command_id text not null
  ) strict, without rowid`,
];
