import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** The ledger of figures and the proofs. */
export const migration0003: Migration = {
  version: 3,
  name: 'figures-and-evidence',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table figures (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    concept text not null,
    as_of text not null,
    source_key text not null,
    definition text not null,
    value text not null,
    unit_of text not null,
    qualifier text,
    source text not null,
    evidence_id text,
    note text not null
  ) strict, without rowid`,
  sql`create index figures_by_concept on figures (unit_id, concept, as_of)`,
  sql`create table evidence (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    form text not null,
    label text not null,
    number text not null,
    issued_on text,
    issuer text not null,
    subject text not null,
    kind text not null,
    copy_kind text not null,
    effective_on text,
    expires_on text,
    sheets integer,
    location text not null,
    has_personal_data integer not null,
    taken_at text not null,
    village text not null,
    paired_with_id text,
    pair_role text,
    note text not null
  ) strict, without rowid`,
  sql`create index evidence_by_unit on evidence (unit_id)`,
  sql`create table evidence_files (
    id text primary key,
    removed integer not null default 0,
    evidence_id text not null,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size_bytes integer not null,
    pages integer,
    width_px integer,
    height_px integer,
    position integer not null
  ) strict, without rowid`,
  sql`create index evidence_files_by_evidence on evidence_files (evidence_id)`,
  sql`create index evidence_files_by_hash on evidence_files (sha256)`,
  sql`create table evidence_links (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    target text not null,
    evidence_id text not null,
    page_from integer,
    page_to integer,
    note text not null
  ) strict, without rowid`,
  sql`create index evidence_links_by_target on evidence_links (dossier_id, target)`,
  sql`create index evidence_links_by_evidence on evidence_links (evidence_id)`,
];
