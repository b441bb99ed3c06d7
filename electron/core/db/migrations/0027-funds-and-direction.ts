import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Funds by source and year, contributions, stated sums; places of posting; direction; products; more of a work. */
export const migration0027: Migration = {
  version: 27,
  name: 'funds-and-direction',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table fund_flows (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    year integer not null,
    source text not null,
    planned_dong integer,
    allotted_dong integer,
    disbursed_dong integer,
    note text not null
  ) strict, without rowid`,
  sql`create index fund_flows_by_unit on fund_flows (unit_id)`,
  sql`create table contributions (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    year integer not null,
    kind text not null,
    purpose text not null,
    quantity text not null,
    price_dong integer not null,
    amount_dong integer not null,
    households integer not null,
    certificates_renewed integer not null,
    certificates_pending integer not null,
    note text not null
  ) strict, without rowid`,
  sql`create index contributions_by_unit on contributions (unit_id)`,
  sql`create table stated_totals (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    from_year integer not null,
    to_year integer not null,
    scope text not null,
    qualifier text not null,
    stated_dong integer not null,
    place text not null
  ) strict, without rowid`,
  sql`create index stated_totals_by_unit on stated_totals (unit_id)`,
  sql`create table publication_places (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    kind text not null,
    name text not null,
    "from" text,
    "to" text,
    minutes_number text not null,
    minutes_on text,
    position integer not null
  ) strict, without rowid`,
  sql`create index publication_places_by_dossier on publication_places (dossier_id)`,
  sql`create table direction_documents (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    kind text not null,
    number text not null,
    "on" text not null,
    issuer text not null,
    subject text not null
  ) strict, without rowid`,
  sql`create index direction_documents_by_unit on direction_documents (unit_id)`,
  sql`create table direction_events (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    kind text not null,
    "on" text not null,
    subject text not null,
    place text not null,
    persons integer not null
  ) strict, without rowid`,
  sql`create index direction_events_by_unit on direction_events (unit_id)`,
  sql`create table products (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    name text not null,
    owner text not null,
    stars integer not null,
    decision text not null,
    valid_from text,
    valid_until text,
    note text not null
  ) strict, without rowid`,
  sql`create index products_by_unit on products (unit_id)`,
  sql`alter table works add column progress_percent integer`,
  sql`alter table works add column accepted_on text`,
  sql`alter table works add column indicator_met text not null default ''`,
];
