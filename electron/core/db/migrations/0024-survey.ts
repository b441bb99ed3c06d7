import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** The satisfaction survey: how it is held, the counts of each place, and ballots typed twice. */
export const migration0024: Migration = {
  version: 24,
  name: 'survey',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`create table surveys (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    guidance_sha256 text not null,
    plan_number text not null,
    plan_on text,
    chair_unit text not null,
    method text not null,
    teams integer not null,
    trained_on text,
    "from" text,
    "to" text,
    households_reason text not null
  ) strict, without rowid`,
  sql`create index surveys_by_dossier on surveys (dossier_id)`,
  sql`create table survey_places (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    place_id text not null,
    households integer not null,
    issued integer not null,
    returned integer not null,
    way text not null,
    valid integer not null,
    invalid integer not null,
    satisfied text not null,
    unsatisfied text not null,
    reasons text not null,
    wishes text not null
  ) strict, without rowid`,
  sql`create index survey_places_by_dossier on survey_places (dossier_id)`,
  sql`create table survey_ballots (
    id text primary key,
    removed integer not null default 0,
    dossier_id text not null,
    place_id text not null,
    number integer not null,
    pass text not null,
    answers text not null,
    reasons text not null,
    note text not null
  ) strict, without rowid`,
  sql`create index survey_ballots_by_place on survey_ballots (dossier_id, place_id)`,
];
