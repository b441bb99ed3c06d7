import { z } from 'zod';
import type { Ballot, Survey, SurveyPlace } from '#shared/survey/survey.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { ballotRecords, surveyPlaceRecords, surveyRecords } from './survey.records.ts';

export const selectSurvey = (db: Reader, dossierId: string): Survey | undefined =>
  db.get(
    surveyRecords.row,
    sql`select * from surveys where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectSurveyPlaces = (db: Reader, dossierId: string): SurveyPlace[] =>
  db.all(
    surveyPlaceRecords.row,
    sql`select * from survey_places where dossier_id = ${dossierId} and removed = 0`,
  );

/** Every ballot of a dossier, both entries and what was settled. */
export const selectBallots = (db: Reader, dossierId: string): Ballot[] =>
  db.all(
    ballotRecords.row,
    sql`select * from survey_ballots where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectBallotsOfPlace = (db: Reader, dossierId: string, placeId: string): Ballot[] =>
  db.all(
    ballotRecords.row,
    sql`select * from survey_ballots where dossier_id = ${dossierId} and place_id = ${placeId}
      and removed = 0 order by number`,
  );

const countRow = z.object({ typed: z.number() });

/** How many ballots of a place one of the two has typed, without the one named. */
export const countOtherBallots = (
  db: Reader,
  { dossierId, placeId, pass, number }: Pick<Ballot, 'dossierId' | 'placeId' | 'pass' | 'number'>,
): number =>
  db.get(
    countRow,
    sql`select count(*) as typed from survey_ballots where dossier_id = ${dossierId}
      and place_id = ${placeId} and pass = ${pass} and number <> ${number} and removed = 0`,
  )?.typed ?? 0;

export const hasBallots = (db: Reader, dossierId: string): boolean =>
  db.get(
    countRow,
    sql`select count(*) as typed from survey_ballots where dossier_id = ${dossierId}
      and removed = 0`,
  )?.typed !== 0;
