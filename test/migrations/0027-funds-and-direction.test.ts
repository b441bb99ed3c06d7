import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('works that were there keep their sums and say nothing yet of progress, acceptance and indicator', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 26);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into works
      (id, unit_id, code, name, approval, total_dong, accepted_dong, allotted_dong, paid_dong,
       finished, settled, progress, indicators, note)
      values ('w1', 'u1', 'CT-01', 'Kênh', '', 5, 4, 3, 2, 1, 0, '', '3.1', '')`);
  });
  migrateTo(database, 27);
  const row = database.reader.get(
    z.object({
      totalDong: z.number(),
      progressPercent: z.null(),
      acceptedOn: z.null(),
      indicatorMet: z.string(),
    }),
    sql`select total_dong, progress_percent, accepted_on, indicator_met from works where id = 'w1'`,
  );
  expect(row).toMatchObject({ totalDong: 5, indicatorMet: '' });
  database.close();
});

test('money that nobody entered is no money of zero', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 26);
  migrateTo(database, 27);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into fund_flows
      (id, unit_id, year, source, planned_dong, note) values ('f1', 'u1', 2024, 'central', 7, '')`);
  });
  const row = database.reader.get(
    z.object({ plannedDong: z.number(), disbursedDong: z.null() }),
    sql`select planned_dong, disbursed_dong from fund_flows where unit_id = 'u1'`,
  );
  expect(row).toEqual({ plannedDong: 7, disbursedDong: null });
  database.close();
});
