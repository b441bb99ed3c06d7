import { sql } from '../sql.ts';
import type { Migration } from '../migration.ts';

/** In which fields a commune is a model one. */
export const migration0035: Migration = {
  version: 35,
  name: 'model-fields',
  up: (writer) => {
    writer.UNSAFE_run(sql`alter table dossiers add column model_fields text not null default ''`);
  },
};
