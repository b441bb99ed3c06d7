import { keyId } from '#shared/kernel/ids.ts';
import type {
  IndicatorCommentFields,
  IndicatorPlanFields,
} from '#shared/planning/indicator-plan.ts';
import type { ReportedCountsFields } from '#shared/planning/reported-counts.ts';
import type { TargetFields } from '#shared/planning/target.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import {
  indicatorCommentRecords,
  indicatorPlanRecords,
  reportedCountsRecords,
  targetRecords,
} from './planning.records.ts';

export const reportedId = (dossierId: string): string => keyId('reportedCounts', dossierId);

export const selectReported = (db: Reader, dossierId: string): ReportedCountsFields | undefined =>
  db.get(
    reportedCountsRecords.row,
    sql`select * from reported_counts where id = ${reportedId(dossierId)} and removed = 0`,
  );

export const selectPlans = (db: Reader, dossierId: string): IndicatorPlanFields[] =>
  db.all(
    indicatorPlanRecords.row,
    sql`select * from indicator_plans where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectComments = (
  db: Reader,
  dossierId: string,
): (IndicatorCommentFields & { readonly id: string })[] =>
  db.all(
    indicatorCommentRecords.row,
    sql`select * from indicator_comments where dossier_id = ${dossierId} and removed = 0
      order by written_at, id`,
  );

type OfSet = { readonly setId: string; readonly year: number };

export const selectTargets = (db: Reader, { setId, year }: OfSet): TargetFields[] =>
  db.all(
    targetRecords.row,
    sql`select * from targets where set_id = ${setId} and year = ${year} and removed = 0`,
  );
