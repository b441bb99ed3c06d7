import type { SetText, SignOff } from '#shared/criteria/sign-off.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { setTextRecords, signOffRecords } from './criteria.records.ts';

export const selectSignOffs = (db: Reader, setId: string): SignOff[] =>
  db.all(
    signOffRecords.row,
    sql`select * from sign_offs where set_id = ${setId} and removed = 0 order by id`,
  );

export const selectSetTexts = (db: Reader, setId: string): SetText[] =>
  db.all(
    setTextRecords.row,
    sql`select * from set_texts where set_id = ${setId} and removed = 0 order by name, id`,
  );
