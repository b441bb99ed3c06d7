import { z } from 'zod';
import { columnMappingSchema, type ColumnMapping } from '#shared/imports/column-mapping.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { sql } from '../db/sql.ts';
import { importFileRecords, importMappingRecords } from './imports.records.ts';

export type KnownMapping = {
  readonly id: string;
  readonly target: string;
  readonly titles: string[];
  readonly department: string;
  readonly columns: ColumnMapping[];
};

const known = importMappingRecords.row.transform(
  ({ id, target, titles, department, columns }): KnownMapping => ({
    id,
    target,
    department,
    titles: z.array(z.string()).parse(JSON.parse(titles)),
    columns: z.array(columnMappingSchema).parse(JSON.parse(columns)),
  }),
);

export const selectMappings = (db: Reader): KnownMapping[] =>
  db.all(
    known,
    sql`select * from import_mappings where removed = 0 order by target, department, id`,
  );

type Head = { readonly target: string; readonly headerKey: string; readonly department: string };

/** The mapping of a head, that of the department first; workbooks of all departments share one shape at most. */
export const selectMapping = (
  db: Reader,
  { target, headerKey, department }: Head,
): KnownMapping | null =>
  db.get(
    known,
    sql`select * from import_mappings
      where target = ${target} and header_key = ${headerKey} and removed = 0
      order by department = ${department} desc, department = '' desc, id limit 1`,
  ) ?? null;

const file = importFileRecords.row.transform(({ dossierId: _, importedAt, ...rest }) => ({
  ...rest,
  importedAt: instantSchema.parse(importedAt),
}));

export const selectImportFiles = (db: Reader, dossierId: string) =>
  db.all(
    file,
    sql`select * from import_files where dossier_id = ${dossierId} and removed = 0
      order by imported_at desc, id`,
  );
