import { z } from 'zod';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import type { Instant } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql, type Sql } from '../db/sql.ts';
import { jsonValue } from './journal-rows.ts';
import type { Fields, RecordTable } from './record-table.ts';

/** A record as it was at an instant; undefined when it did not exist then. */
export const recordAt = <F extends Fields>(
  db: Reader,
  table: RecordTable<F>,
  { id, at }: { readonly id: string; readonly at: Instant },
): (F & { readonly id: string }) | undefined =>
  readPast(db, table, { at, which: sql`record_id = ${id}` })[0];

/** All records of a kind as they were at an instant ("so với đầu năm"), in the order of their ids. */
export const recordsAt = <F extends Fields>(
  db: Reader,
  table: RecordTable<F>,
  at: Instant,
): (F & { readonly id: string })[] => readPast(db, table, { at, which: sql`true` });

const pastRow = z.object({ recordId: z.string(), field: z.string(), newValue: jsonValue });

/**
 * A first value weighs less than a change, an empty one least: a record whose id is made of its key may have been
 * made on two machines (shared/journal/read-field.ts says it for a merge).
 */
const weight = sql`case when journal.old_value = 'null' and exists (select 1 from journal maker
    where maker.entity = journal.entity and maker.record_id = journal.record_id
      and maker.field = ${removedField} and maker.old_value = 'null'
      and maker.command_id = journal.command_id)
  then case when new_value in ('""', '"[]"', '"{}"', '"not-started"') then '0' else '1' end else '2' end`;

/**
 * Of each field the newest entry by clock among those written until then. SQLite takes the other columns of a
 * group from the row that has its max() (sqlite.org/lang_select.html, bare columns).
 */
const readPast = <F extends Fields>(
  db: Reader,
  table: RecordTable<F>,
  { at, which }: { readonly at: Instant; readonly which: Sql },
): (F & { readonly id: string })[] => {
  const rows = db.all(
    pastRow,
    sql`select record_id, field, new_value, max(${weight} || hlc) as newest from journal
      where entity = ${table.entity} and at <= ${at} and ${which}
      group by record_id, field order by record_id`,
  );
  const byRecord = Map.groupBy(rows, ({ recordId }) => recordId);
  return [...byRecord].flatMap(([id, fields]) => {
    const values = new Map(fields.map(({ field, newValue }) => [field, newValue]));
    return values.get(removedField) === false ? [{ ...toFields(table, values), id }] : [];
  });
};

/** A field that was never written was null from the beginning. */
const toFields = <F extends Fields>(
  table: RecordTable<F>,
  values: ReadonlyMap<string, FieldValue>,
): F =>
  table.schema.parse(
    Object.fromEntries(table.fields.map((field) => [field, values.get(field) ?? null])),
  );
