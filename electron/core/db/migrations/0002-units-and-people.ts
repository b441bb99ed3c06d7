import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Units, people and their terms of office. */
export const migration0002: Migration = {
  version: 2,
  name: 'units-and-people',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table units (
    id text primary key,
    removed integer not null default 0,
    level text not null,
    kind text not null,
    name text not null,
    parent_id text,
    code text not null,
    place_name text not null,
    abbreviation text not null,
    classification text not null,
    classification_act text not null,
    region text not null,
    predecessors text not null,
    merge_act text not null,
    valid_from text,
    valid_to text
  ) strict, without rowid`,
  sql`create table persons (
    id text primary key,
    removed integer not null default 0,
    name text not null
  ) strict, without rowid`,
  sql`create table terms (
    id text primary key,
    removed integer not null default 0,
    person_id text not null,
    unit_id text not null,
    body text not null,
    body_name text not null,
    office text not null,
    rank text not null,
    "from" text not null,
    "to" text
  ) strict, without rowid`,
  sql`create index terms_by_unit on terms (unit_id)`,
  sql`create index terms_by_person on terms (person_id)`,
];
