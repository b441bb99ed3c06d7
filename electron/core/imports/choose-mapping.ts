import type { ColumnMapping, ImportTarget } from '#shared/imports/column-mapping.ts';
import { foundColumns, guessMapping, type FoundColumn } from '#shared/imports/guess-columns.ts';
import { guessHeader } from '#shared/imports/guess-header.ts';
import { headerKey } from '#shared/imports/header-key.ts';
import { doubledField, missingField } from '#shared/imports/mapped-row.ts';
import { columnLetters, type ReadTable } from '#shared/imports/read-table.ts';
import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import type { Reader } from '../db/connection.ts';
import { selectMapping } from './imports.queries.ts';

/** What the officer has chosen so far. */
export type Wish = {
  readonly table?: number | undefined;
  readonly headerLine?: number | undefined;
  readonly columns?: readonly ColumnMapping[] | undefined;
  readonly department?: string | undefined;
};

export type Chosen = {
  readonly index: number;
  readonly table: ReadTable;
  readonly headerLine: number;
  readonly found: readonly FoundColumn[];
  readonly columns: readonly ColumnMapping[];
  readonly mappedBy: 'officer' | 'memory' | 'titles';
  readonly headerKey: string;
  readonly department: string;
  readonly blocked: AppError | null;
};

/** What the officer said stands; the rest comes from a workbook of the same shape, else from the titles. */
export const chooseMapping = (
  db: Reader,
  { tables, target }: { readonly tables: readonly ReadTable[]; readonly target: ImportTarget },
  wish: Wish,
): Chosen => {
  const index = wish.table ?? firstFilled(tables);
  const table = tables[index] ?? refuse('record.notFound', { entity: 'table' }, 'table');
  const headerLine = wish.headerLine ?? guessHeader(table, target);
  const found = foundColumns(table, headerLine);
  const key = headerKey(found);
  const department = wish.department ?? '';
  const known = selectMapping(db, { target: target.id, headerKey: key, department });
  const columns = wish.columns ?? known?.columns ?? guessMapping(found, target);
  return {
    index,
    table,
    headerLine,
    found,
    columns,
    mappedBy: wish.columns ? 'officer' : known ? 'memory' : 'titles',
    headerKey: key,
    department: wish.department ?? known?.department ?? '',
    blocked: doubledField(columns) ?? missingField(columns, target) ?? unaskedFont(found, columns),
  };
};

const firstFilled = (tables: readonly ReadTable[]): number => {
  const index = tables.findIndex(({ hidden, rows }) => !hidden && rows.length > 1);
  return Math.max(index, 0);
};

/** A text that looks like an old encoding is never taken as it is until somebody has looked at it. */
const unaskedFont = (
  found: readonly FoundColumn[],
  columns: readonly ColumnMapping[],
): AppError | null => {
  const unasked = found.find((column) => needsChoice(column, columns));
  return unasked
    ? appError('import.oldFont', { column: columnLetters(unasked.column) }, 'columns')
    : null;
};

export const needsChoice = (
  { column, encoding }: FoundColumn,
  columns: readonly ColumnMapping[],
): boolean =>
  encoding !== 'unicode' &&
  columns.some((mapping) => mapping.column === column && mapping.encoding === 'by-font');
