import type { DirectionDocument, DirectionEvent } from '#shared/registers/direction.ts';
import type { Product } from '#shared/registers/product.ts';
import type { Recognition } from '#shared/registers/recognition.ts';
import type {
  Attendee,
  Broadcast,
  Meeting,
  MeetingStage,
  Opinion,
  OrganisationAnswer,
  Publication,
  PublicationPlace,
  Speech,
} from '#shared/registers/registers.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import {
  attendeeRecords,
  broadcastRecords,
  directionDocumentRecords,
  directionEventRecords,
  meetingRecords,
  opinionRecords,
  organisationAnswerRecords,
  productRecords,
  publicationPlaceRecords,
  publicationRecords,
  recognitionRecords,
  speechRecords,
} from './registers.records.ts';

/** What the registers of one dossier hold. */
export type DossierRegisters = {
  readonly publication: Publication | null;
  readonly publicationPlaces: PublicationPlace[];
  readonly broadcasts: Broadcast[];
  readonly answers: OrganisationAnswer[];
  readonly opinions: Opinion[];
} & StageMeeting;

/** The meeting of one stage, with its list of those present and what was said. */
export type StageMeeting = {
  readonly meeting: Meeting | null;
  readonly attendees: Attendee[];
  readonly speeches: Speech[];
};

export const selectStageMeeting = (
  db: Reader,
  dossierId: string,
  stage: MeetingStage,
): StageMeeting => {
  const own = sql`dossier_id = ${dossierId} and stage = ${stage} and removed = 0`;
  return {
    meeting: db.get(meetingRecords.row, sql`select * from meetings where ${own}`) ?? null,
    attendees: db.all(
      attendeeRecords.row,
      sql`select * from attendees where ${own} order by position`,
    ),
    speeches: db.all(speechRecords.row, sql`select * from speeches where ${own} order by position`),
  };
};

export const selectRegisters = (db: Reader, dossierId: string): DossierRegisters => {
  const own = sql`dossier_id = ${dossierId} and removed = 0`;
  return {
    publication:
      db.get(publicationRecords.row, sql`select * from publications where ${own}`) ?? null,
    publicationPlaces: db.all(
      publicationPlaceRecords.row,
      sql`select * from publication_places where ${own} order by position`,
    ),
    broadcasts: db.all(
      broadcastRecords.row,
      sql`select * from broadcasts where ${own} order by "on"`,
    ),
    answers: db.all(
      organisationAnswerRecords.row,
      sql`select * from organisation_answers where ${own} order by position`,
    ),
    opinions: db.all(
      opinionRecords.row,
      sql`select * from opinions where ${own} order by position`,
    ),
    ...selectStageMeeting(db, dossierId, 'application'),
  };
};

export const selectRecognitions = (db: Reader, unitId: string): Recognition[] =>
  db.all(
    recognitionRecords.row,
    sql`select * from recognitions where unit_id = ${unitId} and removed = 0 order by year desc`,
  );

/** The register of all units. */
export const selectAllRecognitions = (db: Reader): Recognition[] =>
  db.all(recognitionRecords.row, sql`select * from recognitions where removed = 0`);

/** Papers, meetings, inspections and trainings of a unit, oldest first. */
export const selectDirection = (
  db: Reader,
  unitId: string,
): { documents: DirectionDocument[]; events: DirectionEvent[] } => {
  const own = sql`unit_id = ${unitId} and removed = 0`;
  return {
    documents: db.all(
      directionDocumentRecords.row,
      sql`select * from direction_documents where ${own} order by "on", number, id`,
    ),
    events: db.all(
      directionEventRecords.row,
      sql`select * from direction_events where ${own} order by "on", id`,
    ),
  };
};

export const selectProducts = (db: Reader, unitId: string): Product[] =>
  db.all(
    productRecords.row,
    sql`select * from products where unit_id = ${unitId} and removed = 0 order by name, id`,
  );
