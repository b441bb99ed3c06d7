import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** The day a dossier works towards, and days on which the office is closed or open against the State's calendar. */
export const migration0026: Migration = {
  version: 26,
  name: 'calendar',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table target_days (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    step text not null,
    "on" text not null
  ) strict, without rowid`,
  sql`create index target_days_by_dossier on target_days (dossier_id)`,
  sql`create table office_days (
    id text primary key,
    removed integer not null default 0,
    "on" text not null,
    kind text not null,
    name text not null,
    act text not null
  ) strict, without rowid`,
];
