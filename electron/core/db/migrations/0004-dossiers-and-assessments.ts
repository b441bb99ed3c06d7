import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Dossiers, what they pin, and the answers to their indicators. */
export const migration0004: Migration = {
  version: 4,
  name: 'dossiers-and-assessments',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table dossiers (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    set_id text not null,
    set_sha256 text not null,
    overlay_id text,
    overlay_sha256 text,
    procedure_id text not null,
    procedure_sha256 text,
    variant text not null,
    variant_basis text not null,
    year integer not null,
    as_of text not null,
    superior_body text not null,
    drafting_office text not null,
    security_act text not null,
    compared_with text
  ) strict, without rowid`,
  sql`create index dossiers_by_unit on dossiers (unit_id)`,
  sql`create table pinned_documents (
    id text primary key,
    removed integer not null default 0,
    kind text not null,
    json text not null
  ) strict, without rowid`,
  sql`create table overlays (
    id text primary key,
    removed integer not null default 0,
    title text not null,
    province_name text not null,
    base_set_id text not null,
    json text not null
  ) strict, without rowid`,
  sql`create table results (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    code text not null,
    value_figure_id text,
    numerator_figure_id text,
    denominator_figure_id text,
    achieved integer,
    level text,
    decided_verdict text,
    decided_reason text not null,
    not_applicable integer not null,
    not_applicable_reason text not null,
    note text not null,
    narrative text,
    state text not null
  ) strict, without rowid`,
  sql`create index results_by_dossier on results (dossier_id)`,
  sql`create table result_parts (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    code text not null,
    part text not null,
    value_figure_id text,
    numerator_figure_id text,
    denominator_figure_id text
  ) strict, without rowid`,
  sql`create index result_parts_by_dossier on result_parts (dossier_id)`,
  sql`create table conditions (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    position integer not null,
    verdict text not null,
    reason text not null,
    evidence_id text
  ) strict, without rowid`,
  sql`create index conditions_by_dossier on conditions (dossier_id)`,
  sql`create table snapshots (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    "on" text not null,
    code text not null,
    verdict text not null
  ) strict, without rowid`,
  sql`create index snapshots_by_dossier on snapshots (dossier_id, "on")`,
];
