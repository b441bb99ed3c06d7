import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toColumn } from '#core/db/column-names.ts';
import { allRecordTables } from '#core/all-record-tables.ts';
import { latestVersion, migrate, schemaVersion } from '#core/db/migrate.ts';
import { allMigrations } from '#core/db/migrations/all-migrations.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { columnsOf, openAtVersion, tablesOf } from './migration-steps.ts';

const files = readdirSync(path.resolve('electron/core/db/migrations'))
  .filter((name) => /^\d{4}-/.test(name))
  .toSorted();

describe('the steps', () => {
  test('are numbered 1, 2, 3 … and each file is in the list, in its place', () => {
    expect(latestVersion(allMigrations)).toBe(allMigrations.length);
    const names = allMigrations.map(
      ({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`,
    );
    expect(names).toEqual(files);
  });

  test.each(files)('%s has its own test', (name) => {
    const own = path.resolve('test/migrations', name.replace(/\.ts$/, '.test.ts'));
    expect(readFileSync(own, 'utf8')).toMatch(/expectNewTables|migrateTo/);
  });

  test('with a gap are refused', () => {
    const [first, , third] = [...allMigrations, ...allMigrations, ...allMigrations];
    if (!first || !third) throw new Error('there are migrations');
    const withGap = [first, { ...third, version: 3 }];
    expect(() => latestVersion(withGap)).toThrow('should be number 2');
    expect(() => latestVersion([{ ...first, version: 2 }])).toThrow('should be number 1');
  });
});

describe('migrating', () => {
  test('leaves the version in the file and does nothing the second time', () => {
    using folder = temporaryFolder();
    const database = openAtVersion(folder.path, allMigrations.length);
    expect(schemaVersion(database)).toBe(allMigrations.length);
    const before = tablesOf(database.reader);
    expect(migrate(database, allMigrations).ok).toBe(true);
    expect(tablesOf(database.reader)).toEqual(before);
    database.close();
  });

  test('refuses a file of a newer program and does not touch it', () => {
    using folder = temporaryFolder();
    const database = openAtVersion(folder.path, 1);
    database.setUserVersion(99);
    expect(migrate(database, allMigrations)).toEqual({
      ok: false,
      error: {
        code: 'workspace.newer',
        details: { found: '99', understood: String(allMigrations.length) },
      },
    });
    expect(schemaVersion(database)).toBe(99);
    database.close();
  });

  test('undoes a step that fails half way, with its number, and goes on from there next time', () => {
    using folder = temporaryFolder();
    const database = openDatabase(path.join(folder.path, 'workspace.db'));
    const [first] = allMigrations;
    if (!first) throw new Error('there are migrations');
    const failing = {
      version: 2,
      name: 'failing',
      up: (writer: Parameters<typeof first.up>[0]) => {
        writer.UNSAFE_run(sql`create table half_done (id text primary key) strict`);
        throw new Error('power cut');
      },
    };
    expect(() => migrate(database, [first, failing])).toThrow('power cut');
    expect(schemaVersion(database)).toBe(1);
    expect(tablesOf(database.reader).map(({ name }) => name)).not.toContain('half_done');
    expect(migrate(database, allMigrations).ok).toBe(true);
    database.close();
  });
});

describe('the tables of records', () => {
  test('have one entity and one table each', () => {
    const entities = allRecordTables.map(({ entity }) => entity);
    const tables = allRecordTables.map(({ table }) => table);
    expect(new Set(entities).size).toBe(entities.length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  test.each(allRecordTables.map((each) => [each.table, each] as const))(
    '%s has exactly the columns of its fields, a text id and a tombstone',
    (_name, { table, fields }) => {
      using folder = temporaryFolder();
      const database = openAtVersion(folder.path, allMigrations.length);
      const columns = columnsOf(database.reader, table);
      const expected = ['id', 'removed', ...fields.map((field) => toColumn(field))];
      expect(columns.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
      expect(columns.find(({ name }) => name === 'id')).toMatchObject({ type: 'TEXT', pk: 1 });
      expect(columns.find(({ name }) => name === 'removed')).toMatchObject({
        type: 'INTEGER',
        notnull: 1,
      });
      expect(tablesOf(database.reader)).toContainEqual({ name: table, strict: 1 });
      database.close();
    },
  );

  test.each(allRecordTables.map((each) => [each.table, each] as const))(
    '%s: a column may be null exactly where its field may',
    (_name, { table, fields, schema }) => {
      using folder = temporaryFolder();
      const database = openAtVersion(folder.path, allMigrations.length);
      const columns = columnsOf(database.reader, table);
      const nulls = schema.safeParse(Object.fromEntries(fields.map((field) => [field, null])));
      const required = new Set(nulls.error?.issues.map(({ path: [field] }) => String(field)));
      for (const field of fields) {
        const column = columns.find(({ name }) => name === toColumn(field));
        expect([field, column?.notnull === 1]).toEqual([field, required.has(field)]);
      }
      database.close();
    },
  );
});
