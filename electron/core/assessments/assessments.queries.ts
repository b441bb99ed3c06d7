import { z } from 'zod';
import type { AnswerReview } from '#shared/assessments/answer-review.ts';
import type {
  ConditionRecord,
  ResultPartRecord,
  ResultRecord,
  SnapshotRecord,
} from '#shared/assessments/result.ts';
import { daySchema, type Day } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import {
  answerReviewRecords,
  conditionRecords,
  resultPartRecords,
  resultRecords,
  snapshotRecords,
} from './assessments.records.ts';

export const selectResults = (db: Reader, dossierId: string): ResultRecord[] =>
  db.all(
    resultRecords.row,
    sql`select * from results where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectResultParts = (db: Reader, dossierId: string): ResultPartRecord[] =>
  db.all(
    resultPartRecords.row,
    sql`select * from result_parts where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectConditions = (db: Reader, dossierId: string): ConditionRecord[] =>
  db.all(
    conditionRecords.row,
    sql`select * from conditions where dossier_id = ${dossierId} and removed = 0 order by position`,
  );

export const selectSnapshot = (db: Reader, dossierId: string, on: Day): SnapshotRecord[] =>
  db.all(
    snapshotRecords.row,
    sql`select * from snapshots where dossier_id = ${dossierId} and "on" = ${on} and removed = 0`,
  );

/** Days whose verdicts were kept, newest first. */
export const selectSnapshotDays = (db: Reader, dossierId: string): Day[] =>
  db
    .all(
      z.object({ on: daySchema }),
      sql`select distinct "on" from snapshots where dossier_id = ${dossierId} and removed = 0
        order by "on" desc`,
    )
    .map(({ on }) => on);

export const selectAnswerReviews = (db: Reader, dossierId: string): AnswerReview[] =>
  db.all(
    answerReviewRecords.row,
    sql`select * from answer_reviews where dossier_id = ${dossierId} and removed = 0`,
  );
