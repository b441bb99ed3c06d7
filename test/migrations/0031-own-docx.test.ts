import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a file of Word of the office has a draft, and what is used beside it', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 30);
  migrateTo(database, 31);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into own_docx
      (id, procedure_id, paper, draft_sha256, draft_name, draft_read, used_name, used_read, used_by)
      values ('d1', 'commune-2021-2025-three-tier', 'P01', 'ab', 'mau.docx', '{}', '', '', '')`);
  });
  const row = database.reader.get(
    z.object({ removed: z.number(), draftName: z.string(), usedSha256: z.null() }),
    sql`select removed, draft_name, used_sha256 from own_docx where paper = 'P01'`,
  );
  expect(row).toEqual({ removed: 0, draftName: 'mau.docx', usedSha256: null });
  database.close();
});
