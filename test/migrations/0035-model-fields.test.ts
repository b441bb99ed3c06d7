import { expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '#core/db/sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { migrateTo, openAtVersion } from './migration-steps.ts';

test('a dossier of before names no field of a model commune', () => {
  using folder = temporaryFolder();
  const database = openAtVersion(folder.path, 34);
  database.transact((db) => {
    db.UNSAFE_run(sql`insert into dossiers (id, unit_id, set_id, set_sha256, procedure_id,
        variant, variant_basis, year, as_of, superior_body, drafting_office, security_act)
      values ('d1', 'u1', 'commune-model-2021-2025', 'hash', '', '', '', 2024, '2024-11-30', '', '', '')`);
  });
  migrateTo(database, 35);
  const row = database.reader.get(
    z.object({ id: z.string(), modelFields: z.string() }),
    sql`select id, model_fields from dossiers`,
  );
  expect(row).toEqual({ id: 'd1', modelFields: '' });
  database.close();
});
