import type {
  VillageReturn,
  VillageSheet,
  VillageSheetLine,
} from '#shared/villages/village-sheet.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import {
  villageReturnRecords,
  villageSheetLineRecords,
  villageSheetRecords,
} from './villages.records.ts';

export const selectSheets = (db: Reader, unitId: string): VillageSheet[] =>
  db.all(
    villageSheetRecords.row,
    sql`select * from village_sheets where unit_id = ${unitId} and removed = 0 order by as_of desc`,
  );

export const selectSheet = (db: Reader, sheetId: string): VillageSheet | undefined =>
  db.get(
    villageSheetRecords.row,
    sql`select * from village_sheets where id = ${sheetId} and removed = 0`,
  );

export const selectSheetLines = (
  db: Reader,
  sheetId: string,
): (VillageSheetLine & { readonly id: string })[] =>
  db.all(
    villageSheetLineRecords.row,
    sql`select * from village_sheet_lines where sheet_id = ${sheetId} and removed = 0
      order by position, concept`,
  );

export const selectReturns = (db: Reader, sheetId: string): VillageReturn[] =>
  db.all(
    villageReturnRecords.row,
    sql`select * from village_returns where sheet_id = ${sheetId} and removed = 0`,
  );
