import { z } from 'zod';
import type { Reader } from '../../db/connection.ts';
import { toColumn } from '../../db/column-names.ts';
import { sql, sqlName } from '../../db/sql.ts';
import type { Fields, RecordTable } from '../../journal/record-table.ts';
import { handOutRecords, mergeRecords } from './merges.records.ts';

/** Whether anybody has worked here, beyond saying who sits at the machine. */
export const hasFacts = (db: Reader): boolean =>
  db.get(
    z.object({ seq: z.number() }),
    sql`select seq from journal where entity not in ('setting', 'journal', 'merge', 'handOut') limit 1`,
  ) !== undefined;

const factsSchema = z.object({ officer: z.string(), at: z.string() });

/** Records with who made them and when, newest first. */
const withFacts = <T extends { readonly id: string }>(
  db: Reader,
  entity: string,
  rows: readonly T[],
) =>
  rows
    .flatMap((row) => {
      const facts = db.get(
        factsSchema,
        sql`select officer, at from journal where entity = ${entity} and record_id = ${row.id}
          order by hlc limit 1`,
      );
      return facts ? [{ ...row, ...facts }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

export const selectMerges = (db: Reader) =>
  withFacts(
    db,
    mergeRecords.entity,
    db.all(mergeRecords.row, sql`select * from merges where not removed`),
  );

export const selectHandOuts = (db: Reader) =>
  withFacts(
    db,
    handOutRecords.entity,
    db.all(handOutRecords.row, sql`select * from hand_outs where not removed`),
  );

export type MergeRow = ReturnType<typeof selectMerges>[number];

/** Merges that were done in this very file: what they changed stands only here. */
export const selectMergesHere = (db: Reader): readonly MergeRow[] => {
  const here = new Set(
    db
      .all(z.object({ mergeId: z.string() }), sql`select distinct merge_id from merge_lines`)
      .map(({ mergeId }) => mergeId),
  );
  return selectMerges(db).filter(({ id }) => here.has(id));
};

const referenceSchema = z.object({ id: z.string(), refersTo: z.string() });

export type Reference = z.infer<typeof referenceSchema> & { readonly entity: string };

/** Which record names which in one of its `…Id` fields, of all records that are there. */
export const selectReferences = (db: Reader, tables: readonly RecordTable[]): Reference[] =>
  tables.flatMap(({ entity, table, fields }) =>
    fields
      .filter((field) => field.endsWith('Id'))
      .flatMap((field) => {
        const column = sqlName(toColumn(field));
        const query = sql`select id, ${column} as refers_to from ${sqlName(table)}
          where not removed and ${column} is not null`;
        return db.all(referenceSchema, query).map((row) => ({ ...row, entity }));
      }),
  );

/** A record of any kind, removed ones too. */
export type AnyRow = { readonly entity: string; readonly id: string; readonly fields: Fields };

export const selectRows = (db: Reader, tables: readonly RecordTable[]): readonly AnyRow[] =>
  tables.flatMap(({ entity, table, row }) =>
    db
      .all(row, sql`select * from ${sqlName(table)}`)
      .map(({ id, ...fields }) => ({ entity, id, fields })),
  );
