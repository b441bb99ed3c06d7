import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('works that were there keep the sum paid, and have no voucher yet', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 31);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into works
      (id, unit_id, code, name, approval, total_dong, accepted_dong, allotted_dong, paid_dong,
       finished, settled, progress, indicators, note)
      values ('w1', 'u1', 'CT-01', 'Kênh', '', 5, 4, 3, 2, 1, 0, '', '3.1', '')`);
  });
  migrateTo(database, 32);
  const work = database.reader.get(
    z.object({ paidDong: z.number() }),
    sql`select paid_dong from works`,
  );
  expect(work).toEqual({ paidDong: 2 });
  const rows = database.reader.all(z.object({ id: z.string() }), sql`select id from payments`);
  expect(rows).toEqual([]);
  database.close();
});
