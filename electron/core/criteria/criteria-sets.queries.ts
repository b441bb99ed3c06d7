import { criteriaSetSchema } from '#shared/criteria/criteria-set.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { setRecords } from './criteria.records.ts';
import type { LibrarySet } from './library-set.ts';

/** The sets of the workspace itself, in the order of their versions. */
export const selectSets = (db: Reader): LibrarySet[] =>
  db
    .all(
      setRecords.row,
      sql`select * from criteria_sets where removed = 0 order by set_id, version, added_at, id`,
    )
    .map(({ json, origin, contentSha256, addedAt }) => ({
      set: parsedSet(contentSha256, json),
      origin,
      sha256: contentSha256,
      addedAt,
    }));

/** A hash names one text for ever, so each text is parsed once. */
const parsedSets = new Map<string, LibrarySet['set']>();

const parsedSet = (sha256: string, json: string): LibrarySet['set'] => {
  const known = parsedSets.get(sha256) ?? criteriaSetSchema.parse(JSON.parse(json));
  parsedSets.set(sha256, known);
  return known;
};
