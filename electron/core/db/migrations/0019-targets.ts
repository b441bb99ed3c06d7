import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** What units shall have reached by the middle and by the end of a year. */
export const migration0019: Migration = {
  version: 19,
  name: 'targets',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table targets (
    id text primary key,
    removed integer not null default 0,
    unit_id text,
    set_id text not null,
    year integer not null,
    period text not null,
    criteria integer,
    indicators integer,
    units integer,
    act text not null
  ) strict, without rowid`,
  sql`create index targets_by_set on targets (set_id, year)`,
];
