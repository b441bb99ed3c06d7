import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** Box and folder in which the paper original of a proof lies, apart from the room or shelf. */
export const migration0022: Migration = {
  version: 22,
  name: 'places-of-originals',
  up: (writer) => {
    for (const statement of statements) writer.UNSAFE_run(statement);
  },
};

const statements = [
  sql`alter table evidence add column box text not null default ''`,
  sql`alter table evidence add column folder text not null default ''`,
];
