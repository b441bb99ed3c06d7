import { keyId } from '#shared/kernel/ids.ts';
import type { ReportedCountsFields } from '#shared/planning/reported-counts.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { reportedCountsRecords } from './planning.records.ts';

export const reportedId = (dossierId: string): string => keyId('reportedCounts', dossierId);

export const selectReported = (db: Reader, dossierId: string): ReportedCountsFields | undefined =>
  db.get(
    reportedCountsRecords.row,
    sql`select * from reported_counts where id = ${reportedId(dossierId)} and removed = 0`,
  );
