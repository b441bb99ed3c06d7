import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** From which counts of the survey a condition was confirmed. */
export const migration0033: Migration = {
  version: 33,
  name: 'conditions-of-surveys',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table conditions add column survey_origin text`);
  },
};
