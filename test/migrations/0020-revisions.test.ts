import { expect, test } from 'vitest';
import { z } from 'zod';
import { evidenceLinkRecords } from '#core/evidence/evidence.records.ts';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables, migrateTo, openAtVersion } from './migration-steps.ts';

test('revisions and citations get their tables', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 20, ['evidence_revisions', 'paper_citations']);
});

test('a file of before is current, and a link of before names no file and is not in doubt', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 19);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into evidence_files
      (id, evidence_id, sha256, name, media_type, size_bytes, pages, position)
      values ('f1', 'e1', ${'a'.repeat(64)}, 'a.pdf', 'application/pdf', 9, 4, 0)`);
    db.UNSAFE_run(sql`insert into evidence_links
      (id, dossier_id, target, evidence_id, page_from, page_to, note)
      values ('l1', 'd1', '1.1', 'e1', 2, 3, '')`);
  });
  migrateTo(database, 20);
  const { reader } = database;
  expect(
    reader.get(
      z.object({ id: z.string(), revision: z.null(), superseded: z.null() }),
      sql`select id, revision_id as revision, superseded_by_id as superseded from evidence_files`,
    ),
  ).toMatchObject({ id: 'f1' });
  expect(reader.get(evidenceLinkRecords.row, sql`select * from evidence_links`)).toMatchObject({
    pageFrom: 2,
    pageTo: 3,
    fileId: null,
    quote: null,
    doubt: null,
  });
  const { count } = reader.get(
    z.object({ count: z.number() }),
    sql`select count(*) as count from journal`,
  ) ?? { count: -1 };
  expect(count).toBe(0);
  database.close();
});
