import { crosswalkSchema, type Crosswalk } from '#shared/criteria/crosswalk/crosswalk.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { crosswalkRecords } from './crosswalks.records.ts';

/** The mappings that this office made or changed. */
export const selectCrosswalks = (db: Reader): Crosswalk[] =>
  db
    .all(crosswalkRecords.row, sql`select * from crosswalks where removed = 0 order by id`)
    .map(({ json }) => crosswalkSchema.parse(JSON.parse(json)));
