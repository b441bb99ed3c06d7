import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a dossier that was verified before is forwarded alone', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 27);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into reviews (id, dossier_id, stage, "group", establishment_act, place,
      starts_at, ends_at, leader, leader_office, host, host_office, department, conclusion)
      values ('r1', 'd1', 'verification', 'Đoàn thẩm tra', '', '', '', '', '', '', '', '', '', '')`);
  });
  migrateTo(database, 28);
  const row = database.reader.get(z.object({ batch: z.string() }), sql`select batch from reviews`);
  expect(row).toEqual({ batch: '' });
  database.close();
});
