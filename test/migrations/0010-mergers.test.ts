import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { columnsOf, migrateTo, openAtVersion } from './migration-steps.ts';

test('a unit of before became part of no other', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 9);
  const before = columnsOf(database.reader, 'units').map(({ name }) => name);
  expect(before).not.toContain('merged_into_id');
  const texts = before.filter((name) => !['id', 'removed', 'parent_id'].includes(name));
  expect(texts).toContain('name');
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into units
      (id, level, kind, name, code, place_name, abbreviation, classification, classification_act,
        region, predecessors, merge_act)
      values ('u1', 'commune', 'xã', 'Nà Sương', '', 'Nà Sương', '', '', '', '', '', '')`);
  });
  migrateTo(database, 10);
  const row = database.reader.get(
    z.object({ name: z.string(), mergedIntoId: z.string().nullable() }),
    sql`select name, merged_into_id from units where id = 'u1'`,
  );
  expect(row).toEqual({ name: 'Nà Sương', mergedIntoId: null });
  database.close();
});
