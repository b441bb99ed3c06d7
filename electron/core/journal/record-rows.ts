import { z } from 'zod';
import { toColumn } from '../db/column-names.ts';
import { sqlBoolean, type Reader, type Writer } from '../db/connection.ts';
import { joinSql, sql, sqlName } from '../db/sql.ts';
import type { Fields, RecordTable } from './record-table.ts';

/** A record with its tombstone, as the table holds it. */
export type StoredRecord<F extends Fields> = { readonly removed: boolean; readonly fields: F };

const anyRow = z.looseObject({ removed: sqlBoolean });

export const selectRecord = <F extends Fields>(
  db: Reader,
  table: RecordTable<F>,
  id: string,
): StoredRecord<F> | undefined => {
  const row = db.get(anyRow, sql`select * from ${sqlName(table.table)} where id = ${id}`);
  return row && { removed: row.removed, fields: table.row.parse(row) };
};

/** Which record of which table. */
export type Place<F extends Fields = Fields> = {
  readonly table: RecordTable<F>;
  readonly id: string;
};

export const insertRecord = (db: Writer, { table, id }: Place, fields: Fields): void => {
  const columns = Object.keys(fields).map((field) => sqlName(toColumn(field)));
  const values = Object.values(fields).map((value) => sql`${value}`);
  db.UNSAFE_run(sql`insert into ${sqlName(table.table)} (${joinSql([sqlName('id'), ...columns], ', ')})
    values (${joinSql([sql`${id}`, ...values], ', ')})`);
};

/** Sets the given fields (`removed` may be one of them) of a row that is there. */
export const updateRecord = (db: Writer, { table, id }: Place, patch: Fields): void => {
  const settings = Object.entries(patch).map(
    ([field, value]) => sql`${sqlName(toColumn(field))} = ${value}`,
  );
  db.UNSAFE_run(
    sql`update ${sqlName(table.table)} set ${joinSql(settings, ', ')} where id = ${id}`,
  );
};
