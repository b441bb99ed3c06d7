import path from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Reader } from '#core/db/connection.ts';
import { migrate } from '#core/db/migrate.ts';
import { allMigrations } from '#core/db/migrations/all-migrations.ts';
import { openDatabase, type Database } from '#core/db/open-database.ts';
import { sql } from '#core/db/sql.ts';

/** A real file brought to some version: what a workspace of that time looks like. */
export const openAtVersion = (folder: string, version: number): Database => {
  const database = openDatabase(path.join(folder, 'workspace.db'));
  migrateTo(database, version);
  return database;
};

export const migrateTo = (database: Database, version: number): void => {
  const migrated = migrate(database, allMigrations.slice(0, version));
  expect(migrated).toEqual({ ok: true, value: version });
};

const tableSchema = z.object({ name: z.string(), strict: z.number() });

/** Tables with whether they are STRICT, without SQLite's own. */
export const tablesOf = (db: Reader): { readonly name: string; readonly strict: number }[] =>
  db.all(
    tableSchema,
    sql`select name, strict from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name`,
  );

const columnSchema = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  pk: z.number(),
});

export const columnsOf = (db: Reader, table: string): z.infer<typeof columnSchema>[] =>
  db.all(columnSchema, sql`select name, type, "notnull", pk from pragma_table_info(${table})`);

/** Before the step the tables are not there; after it they are, strict, and what was there is untouched. */
export const expectNewTables = (
  folder: string,
  version: number,
  expected: readonly string[],
): void => {
  const database = openAtVersion(folder, version - 1);
  const before = tablesOf(database.reader);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into meta (key, value) values ('kept', 'giữ nguyên')`);
  });
  migrateTo(database, version);
  const after = tablesOf(database.reader);
  const added = after.filter(({ name }) => !before.some((table) => table.name === name));
  expect(added).toEqual(expected.toSorted().map((name) => ({ name, strict: 1 })));
  expect(after).toEqual(expect.arrayContaining(before));
  const kept = database.reader.get(
    z.object({ value: z.string() }),
    sql`select value from meta where key = 'kept'`,
  );
  expect(kept?.value).toBe('giữ nguyên');
  expect(database.findDamage('integrity_check')).toEqual([]);
  database.close();
};
