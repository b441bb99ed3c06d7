import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Texts that sets are compared with, who compared what, and who signed a paper knowing what was not compared. */
export const migration0011: Migration = {
  version: 11,
  name: 'sign-offs',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table set_texts (
    id text primary key,
    removed integer not null default 0,
    set_id text not null,
    name text not null,
    file_sha256 text not null,
    pages integer
  ) strict, without rowid`,
  sql`create table sign_offs (
    id text primary key,
    removed integer not null default 0,
    set_id text not null,
    code text not null,
    indicator_sha256 text not null,
    person text not null,
    verified_on text not null,
    text_id text,
    page integer
  ) strict, without rowid`,
  sql`create index sign_offs_by_set on sign_offs (set_id)`,
  sql`create table uncompared_confirmations (
    id text primary key,
    removed integer not null default 0,
    version_id text not null,
    codes text not null,
    person text not null,
    confirmed_at text not null
  ) strict, without rowid`,
];
