import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a paper made before has no record of its facts', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 13);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into paper_versions
      (id, dossier_id, paper, version, document_sha256, made_at)
      values ('v1', 'd1', 'P02', 1, 'abc', '2024-12-01T00:00:00.000Z')`);
  });
  migrateTo(database, 14);
  const row = database.reader.get(
    z.object({ document: z.string(), facts: z.string().nullable() }),
    sql`select document_sha256 as document, facts_sha256 as facts from paper_versions`,
  );
  expect(row).toEqual({ document: 'abc', facts: null });
  database.close();
});
