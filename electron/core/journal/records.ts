import { refuse } from '#shared/kernel/app-error.ts';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import type { Writer } from '../db/connection.ts';
import type { Journal } from './journal.ts';
import {
  insertRecord,
  selectRecord,
  updateRecord,
  type Place,
  type StoredRecord,
} from './record-rows.ts';
import type { Fields, RecordTable } from './record-table.ts';

/** The only way a command changes rows: each call writes the row and one journal entry per changed field. */
export type Records = {
  /** Refuses `record.alreadyExists`, also for a removed record: `put` brings that back. */
  readonly insert: <F extends Fields>(table: RecordTable<F>, id: string, fields: F) => void;
  /** Refuses `record.notFound`. Fields left out or undefined stay as they are. */
  readonly update: <F extends Fields>(table: RecordTable<F>, id: string, patch: Patch<F>) => void;
  /** Inserts or replaces; a removed record is there again. */
  readonly put: <F extends Fields>(table: RecordTable<F>, id: string, fields: F) => void;
  /** Leaves a tombstone, which undo and a merge need. Refuses `record.notFound`. */
  readonly remove: <F extends Fields>(table: RecordTable<F>, id: string) => void;
  /** For undo: sets fields of a record, its tombstone too, whether it is removed or not. */
  readonly amend: (table: RecordTable, id: string, values: Values) => void;
  /** Undefined for a removed record. */
  readonly find: <F extends Fields>(
    table: RecordTable<F>,
    id: string,
  ) => (F & { readonly id: string }) | undefined;
};

type Patch<F> = { readonly [K in keyof F]?: F[K] | undefined };
type Values = Readonly<Record<string, FieldValue>>;

type Options = {
  readonly db: Writer;
  readonly journal: Journal;
  /** Told of every table that a command changed. */
  readonly onChange?: (table: Pick<RecordTable, 'entity' | 'areas'>) => void;
};

export const createRecords = (options: Options): Records => {
  const { db } = options;
  const present = <F extends Fields>({ table, id }: Place<F>): StoredRecord<F> => {
    const before = selectRecord(db, table, id);
    return before && !before.removed ? before : refuse('record.notFound', { entity: table.entity });
  };
  const put: Records['put'] = (table, id, fields) => {
    const after = { [removedField]: false, ...table.schema.parse(fields) };
    write(options, { table, id }, { before: selectRecord(db, table, id), after });
  };
  return {
    put,
    insert: (table, id, fields) => {
      if (selectRecord(db, table, id)) refuse('record.alreadyExists', { entity: table.entity, id });
      put(table, id, fields);
    },
    update: (table, id, patch) => {
      const before = present({ table, id });
      const after = table.schema.parse({ ...before.fields, ...definedOf(patch) });
      write(options, { table, id }, { before, after });
    },
    remove: (table, id) => {
      const before = present({ table, id });
      write(options, { table, id }, { before, after: { [removedField]: true } });
    },
    amend: (table, id, values) => {
      const before = selectRecord(db, table, id) ?? refuse('record.notFound', { id });
      const { [removedField]: removed = before.removed, ...fields } = values;
      const after = table.schema.parse({ ...before.fields, ...fields });
      write(options, { table, id }, { before, after: { ...after, [removedField]: removed } });
    },
    find: (table, id) => {
      const stored = selectRecord(db, table, id);
      return stored?.removed === false ? { ...stored.fields, id } : undefined;
    },
  };
};

type Step = { readonly before: StoredRecord<Fields> | undefined; readonly after: Values };

/** The row and its entries in the journal: never one without the other. */
const write = (
  { db, journal, onChange }: Options,
  { table, id }: Place,
  { before, after }: Step,
): void => {
  const known: Values = before ? { ...before.fields, [removedField]: before.removed } : {};
  const changes = changedFields(known, after);
  if (changes.length === 0) return;
  if (before) updateRecord(db, { table, id }, Object.fromEntries(changes));
  else insertRecord(db, { table, id }, after);
  for (const [field, newValue] of changes) {
    const oldValue = known[field] ?? null;
    journal.append({ entity: table.entity, recordId: id, field, oldValue, newValue });
  }
  onChange?.(table);
};

/** A field that was absent and is null did not change. */
const changedFields = (before: Values, after: Values): [string, FieldValue][] =>
  Object.entries(after).filter(([field, value]) => value !== (before[field] ?? null));

const definedOf = (patch: Readonly<Record<string, FieldValue | undefined>>): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
