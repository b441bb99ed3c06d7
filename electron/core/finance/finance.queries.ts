import type { Work } from '#shared/finance/work.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { workRecords } from './finance.records.ts';

export const selectWorks = (db: Reader, unitId: string): Work[] =>
  db.all(
    workRecords.row,
    sql`select * from works where unit_id = ${unitId} and removed = 0 order by code, name`,
  );
