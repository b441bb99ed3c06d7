import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Counts as a report prints them; who works on an indicator until when and how it stands; comments at indicators. */
export const migration0012: Migration = {
  version: 12,
  name: 'planning',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table reported_counts (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    source text not null,
    criteria_met integer,
    criteria_total integer,
    criteria_missing integer,
    indicators_met integer,
    indicators_total integer,
    indicators_missing integer
  ) strict, without rowid`,
  sql`create table indicator_plans (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    code text not null,
    assignee text not null,
    due_on text,
    likelihood text,
    likelihood_reason text not null,
    likelihood_on text,
    quality text,
    quality_reason text not null
  ) strict, without rowid`,
  sql`create index indicator_plans_by_dossier on indicator_plans (dossier_id)`,
  sql`create table indicator_comments (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    code text not null,
    text text not null,
    author text not null,
    written_at text not null,
    resolved integer not null
  ) strict, without rowid`,
  sql`create index indicator_comments_by_dossier on indicator_comments (dossier_id, code)`,
];
