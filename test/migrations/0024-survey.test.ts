import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a ballot is one row with its answers as a line', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 23);
  migrateTo(database, 24);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into survey_ballots
      (id, dossier_id, place_id, number, pass, answers, reasons, note)
      values ('b1', 'd1', 'v1', 1, 'first', '1121', '3:slow', '')`);
  });
  const row = database.reader.get(
    z.object({ removed: z.number(), answers: z.string() }),
    sql`select removed, answers from survey_ballots where place_id = 'v1'`,
  );
  expect(row).toEqual({ removed: 0, answers: '1121' });
  database.close();
});
