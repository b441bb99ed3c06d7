import path from 'node:path';
import { expect, test } from 'vitest';
import { applicationId, openDatabase } from '#core/db/open-database.ts';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, tablesOf } from './migration-steps.ts';

test('an empty file becomes ours, with the journal that nobody can rewrite', () => {
  using folder = temporaryFolder();
  const database = openDatabase(path.join(folder.path, 'workspace.db'));
  expect(tablesOf(database.reader)).toEqual([]);
  expect(database.pragma('application_id')).toBe(0);
  migrateTo(database, 1);
  expect(database.pragma('application_id')).toBe(applicationId);
  expect(database.pragma('user_version')).toBe(1);
  const tables = 'blobs devices journal meta settings undone_commands';
  expect(tablesOf(database.reader).map(({ name }) => name)).toEqual(tables.split(' '));
  expect(tablesOf(database.reader).every(({ strict }) => strict === 1)).toBe(true);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into journal values ('d', 1, 'h', 'c', 'm', 'o', 'a', 'e', 'r', 'f',
      'null', '1', '', 'x')`);
  });
  const rewrite = () =>
    database.transact((db) => {
      db.UNSAFE_run(sql`update journal set hash = 'y'`);
    });
  expect(rewrite).toThrow('only appended');
  database.close();
});
