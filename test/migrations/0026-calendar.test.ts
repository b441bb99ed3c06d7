import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a day of the office stands beside the calendar of the State', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 25);
  migrateTo(database, 26);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into office_days (id, "on", kind, name, act)
      values ('o1', '2026-11-24', 'off', 'Ngày Văn hóa Việt Nam', '')`);
  });
  const row = database.reader.get(
    z.object({ removed: z.number(), kind: z.string() }),
    sql`select removed, kind from office_days where "on" = '2026-11-24'`,
  );
  expect(row).toEqual({ removed: 0, kind: 'off' });
  database.close();
});
