import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** How the columns of known workbooks are read, and the files that were imported, as they came. */
export const migration0009: Migration = {
  version: 9,
  name: 'imports',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table import_mappings (
    id text primary key,
    removed integer not null default 0,
    target text not null,
    header_key text not null,
    department text not null,
    titles text not null,
    columns text not null
  ) strict, without rowid`,
  sql`create index import_mappings_by_head on import_mappings (target, header_key)`,
  sql`create table import_files (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    name text not null,
    file_sha256 text not null,
    rows integer not null,
    imported_at text not null
  ) strict, without rowid`,
  sql`create index import_files_by_dossier on import_files (dossier_id)`,
];
