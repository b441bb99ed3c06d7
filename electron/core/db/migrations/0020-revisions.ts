import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/**
 * A proof keeps its earlier files, a citation names its file and words, a signed paper keeps what it cites. Older links
 * keep their missing file: which one they mean is worked out when they are read, for a row written here would have no
 * entry in the journal, and nothing older could be undone.
 */
export const migration0020: Migration = {
  version: 20,
  name: 'revisions',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table evidence_files add column revision_id text`,
  sql`alter table evidence_files add column superseded_by_id text`,
  sql`alter table evidence_links add column file_id text`,
  sql`alter table evidence_links add column quote text`,
  sql`alter table evidence_links add column doubt text`,
  sql`create index evidence_links_by_file on evidence_links (file_id)`,
  sql`create table evidence_revisions (
    id text primary key,
    removed integer not null default 0,
    evidence_id text not null,
    revision integer not null,
    made_at text not null,
    person text not null,
    reason text not null,
    from_evidence_id text,
    kind text not null,
    number text not null,
    issued_on text,
    issuer text not null,
    subject text not null,
    copy_kind text not null,
    effective_on text,
    expires_on text
  ) strict, without rowid`,
  sql`create index evidence_revisions_by_evidence on evidence_revisions (evidence_id)`,
  sql`create table paper_citations (
    id text primary key,
    removed integer not null default 0,
    version_id text not null,
    dossier_id text not null,
    paper text not null,
    evidence_id text not null,
    file_id text,
    sha256 text,
    name text not null,
    media_type text not null,
    pages integer,
    revision integer not null,
    label text not null,
    title text not null,
    target text not null,
    page_from integer,
    page_to integer,
    quote text
  ) strict, without rowid`,
  sql`create index paper_citations_by_version on paper_citations (version_id)`,
  sql`create index paper_citations_by_evidence on paper_citations (evidence_id)`,
  sql`create index paper_citations_by_file on paper_citations (file_id)`,
];
