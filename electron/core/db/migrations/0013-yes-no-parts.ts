import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** A part of an indicator may be kept or not, without any number. */
export const migration0013: Migration = {
  version: 13,
  name: 'yes-no-parts',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table result_parts add column achieved integer`);
  },
};
