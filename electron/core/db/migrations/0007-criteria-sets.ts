import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Criteria sets of the workspace itself, one row a version. */
export const migration0007: Migration = {
  version: 7,
  name: 'criteria-sets',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table criteria_sets (
    id text primary key,
    removed integer not null default 0,
    set_id text not null,
    version integer not null,
    json text not null,
    content_sha256 text not null,
    origin text not null,
    added_at text not null
  ) strict, without rowid`,
  sql`create index criteria_sets_by_set on criteria_sets (set_id, version)`,
];
