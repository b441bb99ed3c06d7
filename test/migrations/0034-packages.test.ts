import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a workspace from before has made and received no package', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 33);
  migrateTo(database, 34);
  const rows = z.object({ rows: z.number() });
  expect(database.reader.get(rows, sql`select count(*) as rows from submissions`)?.rows).toBe(0);
  expect(database.reader.get(rows, sql`select count(*) as rows from received_packages`)?.rows).toBe(
    0,
  );
  database.close();
});
