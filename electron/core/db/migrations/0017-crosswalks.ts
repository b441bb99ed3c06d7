import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** How much of one set's indicators another's cover, as this office has it: a copy of the shipped mapping, or its own. */
export const migration0017: Migration = {
  version: 17,
  name: 'crosswalks',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table crosswalks (
    id text primary key,
    removed integer not null default 0,
    from_set_id text not null,
    to_set_id text not null,
    json text not null
  ) strict, without rowid`,
];
