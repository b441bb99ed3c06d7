import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** What bodies that judge a dossier found, and their meetings beside the one of the unit. */
export const migration0023: Migration = {
  version: 23,
  name: 'reviews',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table meetings add column stage text not null default 'application'`,
  sql`alter table meetings add column ballots_issued integer`,
  sql`alter table meetings add column ballots_returned integer`,
  sql`alter table meetings add column teller_head text not null default ''`,
  sql`alter table meetings add column teller_secretary text not null default ''`,
  sql`alter table meetings add column tellers text not null default ''`,
  sql`alter table attendees add column stage text not null default 'application'`,
  sql`alter table speeches add column stage text not null default 'application'`,
  sql`create table reviews (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    stage text not null,
    "group" text not null,
    establishment_act text not null,
    received_on text,
    "from" text,
    "to" text,
    place text not null,
    starts_at text not null,
    ends_at text not null,
    leader text not null,
    leader_office text not null,
    host text not null,
    host_office text not null,
    department text not null,
    conclusion text not null
  ) strict, without rowid`,
  sql`create index reviews_by_dossier on reviews (dossier_id)`,
  sql`create table review_results (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    stage text not null,
    code text not null,
    result text not null,
    verdict text not null,
    place text not null,
    opinion text not null,
    office text not null,
    number text not null,
    "on" text
  ) strict, without rowid`,
  sql`create index review_results_by_dossier on review_results (dossier_id)`,
  sql`create table review_findings (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    stage text not null,
    round integer not null,
    code text not null,
    content text not null,
    reason text not null,
    request text not null,
    due text,
    guide text not null,
    body text not null,
    number text not null,
    "on" text,
    outcome text not null,
    reply text not null,
    place text not null,
    proof text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index review_findings_by_dossier on review_findings (dossier_id)`,
];
