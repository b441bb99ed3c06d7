import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Figures that are sums of the villages' figures, concepts of the office's own, and the sheets that villages fill in. */
export const migration0008: Migration = {
  version: 8,
  name: 'village-sheets',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table figures add column origin text not null default 'typed'`,
  sql`create table own_concepts (
    id text primary key,
    removed integer not null default 0,
    concept text not null,
    name text not null,
    group_name text not null,
    kind text not null,
    unit_of text not null,
    definition text not null,
    sums integer not null
  ) strict, without rowid`,
  sql`create table village_sheets (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    as_of text not null,
    source text not null
  ) strict, without rowid`,
  sql`create index village_sheets_by_unit on village_sheets (unit_id, as_of)`,
  sql`create table village_sheet_lines (
    id text primary key,
    removed integer not null default 0,
    sheet_id text not null,
    concept text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index village_sheet_lines_by_sheet on village_sheet_lines (sheet_id)`,
  sql`create table village_returns (
    id text primary key,
    removed integer not null default 0,
    sheet_id text not null,
    village_id text not null,
    handed_in_on text,
    evidence_id text
  ) strict, without rowid`,
  sql`create index village_returns_by_sheet on village_returns (sheet_id)`,
];
