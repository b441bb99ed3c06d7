import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Under which name a verifying body forwards a dossier together with others. */
export const migration0028: Migration = {
  version: 28,
  name: 'batches',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table reviews add column batch text not null default ''`);
  },
};
