import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Which text of its set a dossier's answers were given to, and which of them were looked at again since. */
export const migration0016: Migration = {
  version: 16,
  name: 'upgrades',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table dossiers add column answers_from_sha256 text`,
  sql`create table answer_reviews (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    place text not null,
    code text not null,
    set_sha256 text not null,
    person text not null,
    reviewed_on text not null
  ) strict, without rowid`,
  sql`create index answer_reviews_by_dossier on answer_reviews (dossier_id)`,
];
