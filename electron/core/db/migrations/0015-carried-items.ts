import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** What a new year's dossier was offered from last year's. */
export const migration0015: Migration = {
  version: 15,
  name: 'carried-items',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table carried_items (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    target text not null,
    from_dossier_id text not null,
    from_target text not null,
    state text not null
  ) strict, without rowid`,
  sql`create index carried_items_by_dossier on carried_items (dossier_id)`,
];
