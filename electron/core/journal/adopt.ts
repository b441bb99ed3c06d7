import { z } from 'zod';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { toField } from '../db/column-names.ts';
import type { Reader, Writer } from '../db/connection.ts';
import { selectDefaults } from './merge-rows.ts';
import { insertRecord, selectRecord, updateRecord, type Place } from './record-rows.ts';
import type { Fields, RecordTable } from './record-table.ts';

type Values = Readonly<Record<string, FieldValue>>;

/**
 * Brings a row to what the journal says of it, without writing into the journal. Answers false where something is
 * left that this program can't hold: a field it does not know, a value its schema refuses, a record that lacks
 * what every row must have. Nothing is lost by that: the journal keeps it, and a newer program takes it from there.
 */
export const adoptRecord = (db: Writer, place: Place, values: Values): boolean => {
  const { removed, known, isWhole } = parted(place.table, values);
  const stored = selectRecord(db, place.table, place.id);
  const before = stored?.fields ?? startOf(db, place.table);
  const fitting = fittingValues(place.table, before, known);
  const after = readRow(place.table, { ...before, ...fitting });
  if (after instanceof z.ZodError) return false;
  const { id: _id, ...fields } = after;
  if (!stored) insertRecord(db, place, { ...fields, [removedField]: removed ?? false });
  else updateRecord(db, place, { ...fitting, [removedField]: removed ?? stored.removed });
  return isWhole && Object.keys(fitting).length === Object.keys(known).length;
};

const parted = (table: RecordTable, values: Values) => {
  const { [removedField]: removed, ...fields } = values;
  const known = Object.fromEntries(
    Object.entries(fields).filter(([field]) => table.fields.includes(field)),
  );
  return {
    removed: typeof removed === 'boolean' ? removed : undefined,
    known,
    isWhole: Object.keys(known).length === Object.keys(fields).length,
  };
};

/** What is left of the values without those that the schema refuses. */
const fittingValues = (table: RecordTable, before: Fields, known: Values): Values => {
  const refused = refusedFields(table, { ...before, ...known });
  const fitting = Object.fromEntries(
    Object.entries(known).filter(([field]) => !refused.includes(field)),
  );
  const isFewer = Object.keys(fitting).length < Object.keys(known).length;
  return isFewer ? fittingValues(table, before, fitting) : known;
};

const refusedFields = (table: RecordTable, values: Fields): readonly string[] => {
  const read = readRow(table, values);
  return read instanceof z.ZodError ? read.issues.map(({ path }) => String(path[0])) : [];
};

/** The row, or why these values are none. A schema of rows transforms, so what it refuses is thrown. */
const readRow = (table: RecordTable, values: Fields) => {
  try {
    return table.row.parse({ ...values, id: 'x' });
  } catch (error) {
    if (error instanceof z.ZodError) return error;
    throw error;
  }
};

/** A row that nobody has written yet: absent fields null, fields that came later with their usual value. */
const startOf = (db: Reader, table: RecordTable): Fields => {
  const defaults = new Map(
    selectDefaults(db, table.table).map(({ name, value }) => [toField(name), plainValue(value)]),
  );
  return Object.fromEntries(table.fields.map((field) => [field, defaults.get(field) ?? null]));
};

/** `'typed'` and `0` as SQLite writes them into the table's definition. */
const plainValue = (text: string | null): FieldValue => {
  if (text === null || text.toLowerCase() === 'null') return null;
  const quoted = /^'(.*)'$/s.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  const number = Number(text);
  return Number.isNaN(number) ? null : number;
};
