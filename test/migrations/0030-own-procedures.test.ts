import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a procedure of the office has a draft, and what is used beside it', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 29);
  migrateTo(database, 30);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into own_procedures (id, procedure_id, draft, used, used_by, used_at)
      values ('p1', 'commune-2026-2030', '{}', null, '', null)`);
  });
  const row = database.reader.get(
    z.object({ removed: z.number(), draft: z.string(), used: z.null() }),
    sql`select removed, draft, used from own_procedures where procedure_id = 'commune-2026-2030'`,
  );
  expect(row).toEqual({ removed: 0, draft: '{}', used: null });
  database.close();
});
