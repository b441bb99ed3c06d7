import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a recognition of before keeps its decision; what the register adds is not known yet', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 17);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into recognitions (id, unit_id, set_id, grade, year, act, "on",
        still_met, total, reviewed_on)
      values ('r1', 'u1', 's1', 'đạt chuẩn nông thôn mới', 2020, 'Quyết định số 881/QĐ-TTg',
        '2022-07-22', 57, 57, null)`);
  });
  migrateTo(database, 18);
  const row = database.reader.get(
    z.object({
      act: z.string(),
      on: z.string(),
      number: z.string().nullable(),
      withdrawnOn: z.string().nullable(),
      validTo: z.string().nullable(),
      evidenceId: z.string().nullable(),
    }),
    sql`select act, "on", number, withdrawn_on, valid_to, evidence_id from recognitions`,
  );
  expect(row).toEqual({
    act: 'Quyết định số 881/QĐ-TTg',
    on: '2022-07-22',
    number: null,
    withdrawnOn: null,
    validTo: null,
    evidenceId: null,
  });
  database.close();
});
