import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Texts of papers that an office wrote in the place of the program's own. */
export const migration0025: Migration = {
  version: 25,
  name: 'own-wordings',
  up: (writer) => {
    writer.UNSAFE_run(sql`create table own_wordings (
      id text primary key,
      removed integer not null default 0,
      procedure_id text not null,
      paper text not null,
      draft text,
      used text,
      used_by text not null,
      used_at text,
      compared integer not null
    ) strict, without rowid`);
  },
};
