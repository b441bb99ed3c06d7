import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Procedures that an office or a province wrote in the place of the program's own. */
export const migration0030: Migration = {
  version: 30,
  name: 'own-procedures',
  up: (writer) => {
    writer.UNSAFE_run(sql`create table own_procedures (
      id text primary key,
      removed integer not null default 0,
      procedure_id text not null,
      draft text,
      used text,
      used_by text not null,
      used_at text
    ) strict, without rowid`);
  },
};
