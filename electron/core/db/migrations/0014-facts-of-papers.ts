import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** What a paper was made from, as a stored file; versions of before have none. */
export const migration0014: Migration = {
  version: 14,
  name: 'facts-of-papers',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table paper_versions add column facts_sha256 text`);
  },
};
