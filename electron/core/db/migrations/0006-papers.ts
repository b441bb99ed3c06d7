import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Free texts, signers and versions of papers. */
export const migration0006: Migration = {
  version: 6,
  name: 'papers',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table paper_texts (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    paper text not null,
    field text not null,
    text text not null
  ) strict, without rowid`,
  sql`create index paper_texts_by_dossier on paper_texts (dossier_id)`,
  sql`create table paper_choices (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    paper text not null,
    signer_term_id text
  ) strict, without rowid`,
  sql`create index paper_choices_by_dossier on paper_choices (dossier_id)`,
  sql`create table paper_versions (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    paper text not null,
    version integer not null,
    document_sha256 text not null,
    pdf_sha256 text,
    docx_sha256 text,
    xlsx_sha256 text,
    pages integer,
    made_at text not null,
    number text,
    signed_on text,
    scan_sha256 text
  ) strict, without rowid`,
  sql`create index paper_versions_by_dossier on paper_versions (dossier_id, paper)`,
];
