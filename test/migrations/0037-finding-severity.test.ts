import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a point that was written before is one to be completed', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 36);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into review_findings (id, dossier_id, stage, round, code, content, reason,
      request, due, guide, body, number, "on", outcome, reply, place, proof, position)
      values ('f1', 'd1', 'verification', 1, '', 'Bổ sung', '', '', null, '', '', '', null, 'open', '', '', '', 1)`);
  });
  migrateTo(database, 37);
  const row = database.reader.get(
    z.object({ severity: z.string() }),
    sql`select severity from review_findings`,
  );
  expect(row).toEqual({ severity: 'should' });
  database.close();
});
