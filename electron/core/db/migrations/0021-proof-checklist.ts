import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/**
 * What officers confirm of a proof, what its files look like, which proof they say is the required one, and the
 * required proofs that a province lists itself.
 */
export const migration0021: Migration = {
  version: 21,
  name: 'proof-checklist',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table evidence add column signature text not null default 'unknown'`,
  sql`alter table evidence add column issuer_level text`,
  sql`alter table evidence_revisions add column signature text not null default 'unknown'`,
  sql`alter table evidence_revisions add column issuer_level text`,
  sql`alter table evidence_files add column reading text`,
  sql`create table required_proof_choices (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    target text not null,
    requirement text not null,
    evidence_id text not null
  ) strict, without rowid`,
  sql`create index required_proof_choices_by_dossier on required_proof_choices (dossier_id)`,
  sql`create table own_required_proofs (
    id text primary key,
    removed integer not null default 0,
    set_id text not null,
    province_name text not null,
    json text not null
  ) strict, without rowid`,
];
