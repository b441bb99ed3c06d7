import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** A recognition with number, issuer, field, validity, withdrawal and the scan of its decision. */
export const migration0018: Migration = {
  version: 18,
  name: 'recognition-register',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table recognitions add column number text`,
  sql`alter table recognitions add column issuer text`,
  sql`alter table recognitions add column field text`,
  sql`alter table recognitions add column valid_from text`,
  sql`alter table recognitions add column valid_to text`,
  sql`alter table recognitions add column withdrawn_on text`,
  sql`alter table recognitions add column withdrawal_act text`,
  sql`alter table recognitions add column withdrawal_reason text`,
  sql`alter table recognitions add column evidence_id text`,
];
