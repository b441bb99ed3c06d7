import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a text of the office has a draft, and what is used beside it', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 24);
  migrateTo(database, 25);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into own_wordings
      (id, procedure_id, paper, draft, used, used_by, used_at, compared)
      values ('w1', 'commune-2021-2025-three-tier', 'P01', 'P chữ', null, '', null, 0)`);
  });
  const row = database.reader.get(
    z.object({ removed: z.number(), draft: z.string(), used: z.null() }),
    sql`select removed, draft, used from own_wordings where paper = 'P01'`,
  );
  expect(row).toEqual({ removed: 0, draft: 'P chữ', used: null });
  database.close();
});
