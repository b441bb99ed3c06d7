import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNewTables, migrateTo, openAtVersion } from './migration-steps.ts';

test('which proof is the required one, and what a province asks for itself', () => {
  using folder = temporaryFolder();
  expectNewTables(folder.path, 21, ['own_required_proofs', 'required_proof_choices']);
});

test('a proof of before was confirmed by nobody, and nobody has leafed through its file', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 20);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into evidence (id, unit_id, form, label, number, issuer, subject, kind,
        copy_kind, location, has_personal_data, taken_at, village, note)
      values ('e1', 'u1', 'paper', 'MC-001', '', '', '', '', 'original', '', 0, '', '', '')`);
    db.UNSAFE_run(sql`insert into evidence_files
        (id, evidence_id, sha256, name, media_type, size_bytes, pages, position)
      values ('f1', 'e1', 'ab', 'a.pdf', 'application/pdf', 9, 2, 0)`);
  });
  migrateTo(database, 21);
  const row = database.reader.get(
    z.object({ signature: z.string(), level: z.null(), reading: z.null(), pages: z.number() }),
    sql`select signature, issuer_level as level, reading, pages from evidence
      join evidence_files on evidence_files.evidence_id = evidence.id`,
  );
  expect(row).toEqual({ signature: 'unknown', level: null, reading: null, pages: 2 });
  database.close();
});
