import { z } from 'zod';
import type { Reader } from '#core/db/connection.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { sql, sqlName, type Sql } from '#core/db/sql.ts';

type Rows = Record<string, readonly unknown[]>;

const anyRow = z.record(z.string(), z.unknown());

/** Every row of every table of a file, so that two files can be compared whole. */
export const allRows = (file: string): Rows =>
  reading(file, (reader) => {
    const tables = reader.all(
      z.object({ name: z.string() }),
      sql`select name from sqlite_schema where type = 'table' order by name`,
    );
    const rows = tables.map(({ name }) => [
      name,
      inOrder(reader, sql`select * from ${sqlName(name)}`),
    ]);
    return Object.fromEntries(rows) as Rows;
  });

/** The rows of these tables of records that nobody removed. */
export const standingRows = (file: string, tables: readonly string[]): Rows =>
  reading(file, (reader) => {
    const rows = tables.map((name) => [
      name,
      inOrder(reader, sql`select * from ${sqlName(name)} where removed = 0`),
    ]);
    return Object.fromEntries(rows) as Rows;
  });

const inOrder = (reader: Reader, query: Sql): readonly unknown[] =>
  reader
    .all(anyRow, query)
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);

const reading = (file: string, work: (reader: Reader) => Rows): Rows => {
  const database = openDatabase(file, { mustExist: true });
  try {
    return work(database.reader);
  } finally {
    database.close();
  }
};
