import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a part of before was answered by its numbers', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 12);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into result_parts (id, dossier_id, code, part, numerator_figure_id)
      values ('p1', 'd1', '14.1', 'male', 'f1')`);
  });
  migrateTo(database, 13);
  const row = database.reader.get(
    z.object({ numerator: z.string(), achieved: z.number().nullable() }),
    sql`select numerator_figure_id as numerator, achieved from result_parts where id = 'p1'`,
  );
  expect(row).toEqual({ numerator: 'f1', achieved: null });
  database.close();
});
