import type { CarriedItem } from '#shared/years/carried-item.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { carriedItemRecords } from './years.records.ts';

export const carriedItemId = (dossierId: string, target: string): string =>
  keyId('carriedItem', dossierId, target);

export const selectCarriedItems = (db: Reader, dossierId: string): CarriedItem[] =>
  db.all(
    carriedItemRecords.row,
    sql`select * from carried_items where dossier_id = ${dossierId} and removed = 0 order by id`,
  );
