import { z } from 'zod';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import { toColumn, toField } from '../db/column-names.ts';

export type Fields = { readonly [field: string]: FieldValue };

/** A kind of record whose every change is in the journal. */
export type RecordTable<F extends Fields = Fields> = {
  /** The name in the journal; it outlives the table. */
  readonly entity: string;
  readonly table: string;
  readonly fields: readonly string[];
  readonly schema: z.ZodType<F>;
  /** A row as a query reads it: id and fields, 0 and 1 as booleans, `removed` left out. */
  readonly row: z.ZodType<F & { readonly id: string }>;
  /** Areas whose queries show these records, besides the area of the command that changed them. */
  readonly areas: readonly string[];
};

type Shape = Readonly<Record<string, z.ZodType<FieldValue>>>;

type Definition<S extends z.ZodObject<Shape>> = {
  readonly entity: string;
  readonly table: string;
  readonly schema: S;
  readonly areas?: readonly string[];
};

/** Binds an entity's fields to its table: each field is the column of the same name in snake_case. */
export function recordTable<S extends z.ZodObject<Shape>>(
  definition: Definition<S>,
): RecordTable<z.output<S>>;
export function recordTable(definition: Definition<z.ZodObject<Shape>>): RecordTable {
  const { entity, table, schema, areas = [] } = definition;
  const fields = Object.keys(schema.shape);
  fields.forEach(assertFieldName);
  return { entity, table, fields, schema, row: rowSchema(schema), areas };
}

const rowSchema = (schema: z.ZodObject<Shape>): z.ZodType<Fields & { readonly id: string }> => {
  const flags = Object.keys(schema.shape).filter((field) => isFlag(schema.shape[field]));
  return z
    .looseObject({ id: z.string() })
    .transform((row) => ({ ...schema.parse(withFlags(row, flags)), id: row.id }));
};

const isFlag = (field: z.ZodType | undefined): boolean => field?.safeParse(true).success ?? false;

const withFlags = (
  row: Readonly<Record<string, unknown>>,
  flags: readonly string[],
): Record<string, unknown> => ({
  ...row,
  ...Object.fromEntries(
    flags.filter((flag) => typeof row[flag] === 'number').map((flag) => [flag, row[flag] === 1]),
  ),
});

const assertFieldName = (field: string): void => {
  if (toField(toColumn(field)) !== field || field === 'id' || field === removedField) {
    throw new Error(`${field} can't be the name of a field`);
  }
};
