import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** When a work was begun and in which villages it stands; which work a photo or a paper is of. */
export const migration0029: Migration = {
  version: 29,
  name: 'works-begun',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table works add column started_on text`,
  sql`alter table works add column villages text not null default ''`,
  sql`alter table evidence add column work_id text`,
];
