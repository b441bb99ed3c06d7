import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables, migrateTo, openAtVersion } from './migration-steps.ts';

test('own concepts and village sheets', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 8, [
    'own_concepts',
    'village_sheets',
    'village_sheet_lines',
    'village_returns',
  ]);
});

test('a figure of before was typed', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 7);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into figures
      (id, unit_id, concept, as_of, source_key, definition, value, unit_of, source, note)
      values ('f1', 'u1', 'households', '2024-11-30', '', '', '1486', 'hộ', '', '')`);
  });
  migrateTo(database, 8);
  const row = database.reader.get(
    z.object({ value: z.string(), origin: z.string() }),
    sql`select value, origin from figures where id = 'f1'`,
  );
  expect(row).toEqual({ value: '1486', origin: 'typed' });
  database.close();
});
