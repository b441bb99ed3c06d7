import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('works that were there have no first day and no place yet', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 28);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into works
      (id, unit_id, code, name, approval, total_dong, accepted_dong, allotted_dong, paid_dong,
       finished, settled, progress, indicators, note)
      values ('w1', 'u1', 'CT-01', 'Kênh', '', 5, 4, 3, 2, 1, 0, '', '3.1', '')`);
  });
  migrateTo(database, 29);
  const row = database.reader.get(
    z.object({ startedOn: z.null(), villages: z.string() }),
    sql`select started_on, villages from works where id = 'w1'`,
  );
  expect(row).toEqual({ startedOn: null, villages: '' });
  database.close();
});

test('a proof may be of a work', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 28);
  migrateTo(database, 29);
  const columns = database.reader.all(
    z.object({ name: z.string() }),
    sql`select name from pragma_table_info('evidence')`,
  );
  expect(columns).toContainEqual({ name: 'work_id' });
  database.close();
});
