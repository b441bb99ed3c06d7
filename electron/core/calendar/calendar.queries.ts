import type { OfficeDay } from '#shared/calendar/office-day.ts';
import type { TargetDay } from '#shared/calendar/target.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { officeDayRecords, targetDayRecords } from './calendar.records.ts';

export const selectTargetDay = (db: Reader, dossierId: string): TargetDay | undefined =>
  db.get(
    targetDayRecords.row,
    sql`select * from target_days where dossier_id = ${dossierId} and removed = 0`,
  );

export const selectOfficeDays = (db: Reader): OfficeDay[] =>
  db.all(officeDayRecords.row, sql`select * from office_days where removed = 0 order by "on"`);
