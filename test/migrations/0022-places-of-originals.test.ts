import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('where a paper lay before stays as it was written; box and folder are empty', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 21);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into evidence (id, unit_id, form, label, number, issuer, subject, kind,
      copy_kind, location, has_personal_data, taken_at, village, note)
      values ('e1', 'u1', 'paper', 'MC-001', '', '', '', '', 'unknown', 'Hộp 03', 0, '', '', '')`);
  });
  migrateTo(database, 22);
  const row = database.reader.get(
    z.object({ box: z.string(), folder: z.string(), location: z.string() }),
    sql`select box, folder, location from evidence where id = 'e1'`,
  );
  expect(row).toEqual({ box: '', folder: '', location: 'Hộp 03' });
  database.close();
});
