import { z } from 'zod';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Review, ReviewFinding, ReviewResult, ReviewStage } from '#shared/review/review.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { selectStageMeeting, type StageMeeting } from '../registers/registers.queries.ts';
import { reviewFindingRecords, reviewRecords, reviewResultRecords } from './review.records.ts';

/** What the bodies of one stage wrote about a dossier. */
export type StageReview = StageMeeting & {
  readonly review: Review | null;
  readonly results: ReviewResult[];
  readonly findings: ReviewFinding[];
};

/** Other dossiers that are verified under the same name. */
export const selectBatchIds = (db: Reader, dossierId: string): string[] =>
  db
    .all(
      z.object({ dossierId: z.string() }),
      sql`select other.dossier_id as "dossierId" from reviews other, reviews own
        where own.dossier_id = ${dossierId} and own.stage = 'verification' and own.removed = 0
          and own.batch <> '' and other.batch = own.batch and other.stage = own.stage
          and other.removed = 0 and other.dossier_id <> own.dossier_id`,
    )
    .map((row) => row.dossierId);

/** Indicators in the order of the set: 2.1 before 13.1, 17.2 before 17.10. */
export const selectReview = (db: Reader, dossierId: string, stage: ReviewStage): StageReview => {
  const own = sql`dossier_id = ${dossierId} and stage = ${stage} and removed = 0`;
  return {
    review: db.get(reviewRecords.row, sql`select * from reviews where ${own}`) ?? null,
    results: db
      .all(reviewResultRecords.row, sql`select * from review_results where ${own}`)
      .toSorted((a, b) => compareText(a.code, b.code)),
    findings: db.all(
      reviewFindingRecords.row,
      sql`select * from review_findings where ${own} order by round, position`,
    ),
    ...selectStageMeeting(db, dossierId, stage),
  };
};
