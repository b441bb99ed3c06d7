import { z } from 'zod';
import type { FieldValue } from '#shared/journal/change-event.ts';
import { toColumn } from '../db/column-names.ts';
import { sqlBoolean, type Reader, type Writer } from '../db/connection.ts';
import { joinSql, sql, sqlName } from '../db/sql.ts';
import type { Fields, RecordTable } from './record-table.ts';

/** A record with its tombstone, as the table holds it. */
export type StoredRecord<F extends Fields> = { readonly removed: boolean; readonly fields: F };

const tombstone = z.object({ removed: sqlBoolean });

export const selectRecord = <F extends Fields>(
  db: Reader,
  table: RecordTable<F>,
  id: string,
): StoredRecord<F> | undefined => {
  const from = sql`from ${sqlName(table.table)} where id = ${id}`;
  const mark = db.get(tombstone, sql`select removed ${from}`);
  const fields = mark && db.get(table.row, sql`select * ${from}`);
  return fields && { removed: mark.removed, fields };
};

export const insertRecord = (db: Writer, table: RecordTable, id: string, fields: Fields): void => {
  const columns = Object.keys(fields).map((field) => sqlName(toColumn(field)));
  const values = Object.values(fields).map((value) => sql`${value}`);
  db.UNSAFE_run(sql`insert into ${sqlName(table.table)} (${joinSql([sqlName('id'), ...columns], ', ')})
    values (${joinSql([sql`${id}`, ...values], ', ')})`);
};

/** Sets the given fields (`removed` may be one of them) of a row that is there. */
export const updateRecord = (
  db: Writer,
  table: RecordTable,
  id: string,
  patch: Readonly<Record<string, FieldValue>>,
): void => {
  const settings = Object.entries(patch).map(
    ([field, value]) => sql`${sqlName(toColumn(field))} = ${value}`,
  );
  db.UNSAFE_run(
    sql`update ${sqlName(table.table)} set ${joinSql(settings, ', ')} where id = ${id}`,
  );
};
