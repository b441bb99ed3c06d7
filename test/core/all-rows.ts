import { z } from 'zod';
import { openDatabase } from '#core/db/open-database.ts';
import { sql, sqlName } from '#core/db/sql.ts';

const anyRow = z.record(z.string(), z.unknown());

/** Every row of every table of a file, so that two files can be compared whole. */
export const allRows = (file: string): Record<string, readonly unknown[]> => {
  const database = openDatabase(file, { mustExist: true });
  const { reader } = database;
  const tables = reader.all(
    z.object({ name: z.string() }),
    sql`select name from sqlite_schema where type = 'table' order by name`,
  );
  const rows = tables.map(({ name }) => {
    const all = reader.all(anyRow, sql`select * from ${sqlName(name)}`);
    return [
      name,
      all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ] as const;
  });
  database.close();
  return Object.fromEntries(rows);
};
