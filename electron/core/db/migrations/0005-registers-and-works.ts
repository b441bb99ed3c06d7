import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Publication, opinions, the meeting, recognitions and works. */
export const migration0005: Migration = {
  version: 5,
  name: 'registers-and-works',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table publications (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    "from" text not null,
    "to" text not null,
    places text not null
  ) strict, without rowid`,
  sql`create index publications_by_dossier on publications (dossier_id)`,
  sql`create table broadcasts (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    "on" text not null,
    note text not null
  ) strict, without rowid`,
  sql`create index broadcasts_by_dossier on broadcasts (dossier_id)`,
  sql`create table organisation_answers (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    organisation text not null,
    number text not null,
    "on" text,
    content text not null,
    reply text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index organisation_answers_by_dossier on organisation_answers (dossier_id)`,
  sql`create table opinions (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    village text not null,
    content text not null,
    form text not null,
    outcome text not null,
    reply text not null,
    place text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index opinions_by_dossier on opinions (dossier_id)`,
  sql`create table meetings (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    "on" text not null,
    starts_at text not null,
    ends_at text not null,
    place text not null,
    chair text not null,
    chair_office text not null,
    secretary text not null,
    secretary_office text not null,
    presenter_office text not null,
    invited integer not null,
    present integer not null,
    absence_reason text not null,
    method text not null,
    agree integer not null,
    disagree integer not null,
    blank integer not null,
    conclusion text not null,
    copies integer not null
  ) strict, without rowid`,
  sql`create index meetings_by_dossier on meetings (dossier_id)`,
  sql`create table attendees (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    name text not null,
    office text not null,
    village text not null,
    "group" text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index attendees_by_dossier on attendees (dossier_id)`,
  sql`create table speeches (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    office text not null,
    content text not null,
    position integer not null
  ) strict, without rowid`,
  sql`create index speeches_by_dossier on speeches (dossier_id)`,
  sql`create table recognitions (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    set_id text not null,
    grade text not null,
    year integer not null,
    act text not null,
    "on" text,
    still_met integer,
    total integer,
    reviewed_on text
  ) strict, without rowid`,
  sql`create index recognitions_by_unit on recognitions (unit_id)`,
  sql`create table works (
    id text primary key,
    removed integer not null default 0,
    unit_id text not null,
    code text not null,
    name text not null,
    approval text not null,
    total_dong integer not null,
    accepted_dong integer not null,
    allotted_dong integer not null,
    paid_dong integer not null,
    finished integer not null,
    settled integer not null,
    progress text not null,
    indicators text not null,
    note text not null
  ) strict, without rowid`,
  sql`create index works_by_unit on works (unit_id)`,
];
