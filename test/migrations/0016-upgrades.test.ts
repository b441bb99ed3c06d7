import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables, migrateTo, openAtVersion } from './migration-steps.ts';

test('which answers were looked at again', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 16, ['answer_reviews']);
});

test('a dossier of before answers the text it pins', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 15);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into dossiers (id, unit_id, set_id, set_sha256, procedure_id, variant,
        variant_basis, year, as_of, superior_body, drafting_office, security_act)
      values ('d1', 'u1', 's1', 'abc', '', '', '', 2024, '2024-12-31', '', '', '')`);
  });
  migrateTo(database, 16);
  const row = database.reader.get(
    z.object({ pinned: z.string(), answersFrom: z.string().nullable() }),
    sql`select set_sha256 as pinned, answers_from_sha256 as answers_from from dossiers`,
  );
  expect(row).toEqual({ pinned: 'abc', answersFrom: null });
  database.close();
});
