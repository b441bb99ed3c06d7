import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Packages that this office made of its dossiers, and packages of other offices that it received. */
export const migration0034: Migration = {
  version: 34,
  name: 'packages',
  up: (writer) => {
    writer.UNSAFE_run(sql`create table submissions (
      id text primary key,
      removed integer not null default 0,
      dossier_id text not null,
      is_public_copy integer not null,
      name text not null,
      made_at text not null,
      size_bytes integer not null,
      package_hash text not null,
      data_sha256 text not null,
      handed_in_on text,
      handed_to text not null
    ) strict, without rowid`);
    writer.UNSAFE_run(sql`create table received_packages (
      id text primary key,
      removed integer not null default 0,
      dossier_id text not null,
      unit_name text not null,
      unit_code text not null,
      level text not null,
      grade text not null,
      year integer not null,
      is_public_copy integer not null,
      name text not null,
      made_at text not null,
      made_by text not null,
      received_on text not null,
      size_bytes integer not null,
      sha256 text not null,
      data_sha256 text not null
    ) strict, without rowid`);
  },
};
