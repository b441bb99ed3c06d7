import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a condition that was decided before was written by hand', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 32);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into conditions (id, dossier_id, position, verdict, reason)
      values ('c1', 'd1', 0, 'met', 'đã xác nhận')`);
  });
  migrateTo(database, 33);
  const row = database.reader.get(
    z.object({ reason: z.string(), surveyOrigin: z.null() }),
    sql`select reason, survey_origin from conditions`,
  );
  expect(row).toEqual({ reason: 'đã xác nhận', surveyOrigin: null });
  database.close();
});
