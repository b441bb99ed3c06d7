import { refuse } from '#shared/kernel/app-error.ts';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import type { Writer } from '../db/connection.ts';
import type { Journal } from './journal.ts';
import { insertRecord, selectRecord, updateRecord, type StoredRecord } from './record-rows.ts';
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

export const createRecords = ({ db, journal, onChange }: Options): Records => {
  const write = <F extends Fields>(
    table: RecordTable<F>,
    id: string,
    before: StoredRecord<F> | undefined,
    after: Values,
  ): void => {
    const known: Values = before ? { ...before.fields, [removedField]: before.removed } : {};
    const changes = changedFields(known, after);
    if (changes.length === 0) return;
    if (before) updateRecord(db, table, id, Object.fromEntries(changes));
    else insertRecord(db, table, id, after);
    for (const [field, newValue] of changes) {
      const oldValue = known[field] ?? null;
      journal.append({ entity: table.entity, recordId: id, field, oldValue, newValue });
    }
    onChange?.(table);
  };
  const present = <F extends Fields>(table: RecordTable<F>, id: string): StoredRecord<F> => {
    const before = selectRecord(db, table, id);
    return before && !before.removed ? before : refuse('record.notFound', { entity: table.entity });
  };
  const put: Records['put'] = (table, id, fields) => {
    write(table, id, selectRecord(db, table, id), {
      [removedField]: false,
      ...table.schema.parse(fields),
    });
  };
  return {
    put,
    insert: (table, id, fields) => {
      if (selectRecord(db, table, id)) refuse('record.alreadyExists', { entity: table.entity, id });
      put(table, id, fields);
    },
    update: (table, id, patch) => {
      const before = present(table, id);
      write(table, id, before, table.schema.parse({ ...before.fields, ...definedOf(patch) }));
    },
    remove: (table, id) => {
      write(table, id, present(table, id), { [removedField]: true });
    },
    amend: (table, id, values) => {
      const before = selectRecord(db, table, id) ?? refuse('record.notFound', { id });
      const { [removedField]: removed = before.removed, ...fields } = values;
      const parsed = table.schema.parse({ ...before.fields, ...fields });
      write(table, id, before, { ...parsed, [removedField]: removed });
    },
    find: (table, id) => {
      const stored = selectRecord(db, table, id);
      return stored?.removed === false ? { ...stored.fields, id } : undefined;
    },
  };
};

/** A field that was absent and is null did not change. */
const changedFields = (before: Values, after: Values): [string, FieldValue][] =>
  Object.entries(after).filter(([field, value]) => value !== (before[field] ?? null));

const definedOf = (patch: Readonly<Record<string, FieldValue | undefined>>): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
