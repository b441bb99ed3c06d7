import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Which unit a former one became part of. */
export const migration0010: Migration = {
  version: 10,
  name: 'mergers',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table units add column merged_into_id text`);
    writer.UNSAFE_run(sql`create index units_by_successor on units (merged_into_id)`);
  },
};
