import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Files of Word that an office lays its papers out in, with what was read of them when they came in. */
export const migration0031: Migration = {
  version: 31,
  name: 'own-docx',
  up: (writer) => {
    writer.UNSAFE_run(sql`create table own_docx (
      id text primary key,
      removed integer not null default 0,
      procedure_id text not null,
      paper text not null,
      draft_sha256 text,
      draft_name text not null,
      draft_read text not null,
      used_sha256 text,
      used_name text not null,
      used_read text not null,
      used_by text not null,
      used_at text
    ) strict, without rowid`);
  },
};
