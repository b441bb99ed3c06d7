import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** How much hangs on a finding of a review. */
export const migration0037: Migration = {
  version: 37,
  name: 'finding-severity',
  up: (writer) => {
    writer.UNSAFE_run(
      sql`alter table review_findings add column severity text not null default 'should'`,
    );
  },
};
