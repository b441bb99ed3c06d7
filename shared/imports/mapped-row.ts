import type { AppError } from '#shared/kernel/app-error.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { cellProblem } from './cell-problem.ts';
import { cellText } from './cell-text.ts';
import { isPercentFormat, numberShown } from './cell-value.ts';
import type { ColumnMapping, FieldKind, ImportTarget } from './column-mapping.ts';
import { inUnit, type ImportUnit } from './import-units.ts';
import { cellAt, isBlankCell, type ReadCell, type ReadRow, type ReadTable } from './read-table.ts';

/** A cell read for its field: the words, and the number where it is one, in the unit of the field. */
export type MappedValue = {
  readonly text: string;
  readonly number?: Decimal;
  readonly flag?: boolean;
  readonly cell: ReadCell;
};

/** One row read by a mapping: its values, or why a cell of it can't be taken. */
export type MappedRow = {
  readonly line: number;
  readonly hidden: boolean;
  readonly values: ReadonlyMap<string, MappedValue>;
  readonly error: AppError | null;
};

export type Mapping = {
  readonly headerLine: number;
  readonly columns: readonly ColumnMapping[];
};

/** Rows under the head in which any mapped column holds something. */
export const mapRows = (
  table: ReadTable,
  { headerLine, columns }: Mapping,
  target: ImportTarget,
): readonly MappedRow[] =>
  table.rows
    .filter(
      ({ line, cells }) =>
        line > headerLine && columns.some(({ column }) => !isBlankCell(cells[column] ?? blank)),
    )
    .map((row) => mapRow(row, columns, target));

const blank: ReadCell = { text: '' };

const mapRow = (
  row: ReadRow,
  columns: readonly ColumnMapping[],
  target: ImportTarget,
): MappedRow => {
  const values = new Map<string, MappedValue>();
  let error: AppError | null = null;
  for (const mapping of columns) {
    const kind = target.fields.find(({ id }) => id === mapping.field)?.kind;
    const cell = cellAt(row, mapping.column);
    if (kind === undefined || isBlankCell(cell)) continue;
    const wanted =
      kind === 'number' || (kind === 'number-or-text' && isNumeric(cell)) ? 'number' : 'text';
    error ??= cellProblem(cell, { line: row.line, column: mapping.column }, wanted);
    values.set(mapping.field, mapValue(cell, mapping, kind));
  }
  return { line: row.line, hidden: row.hidden, values, error };
};

const isNumeric = ({ number, date }: ReadCell): boolean =>
  number !== undefined || date !== undefined;

const mapValue = (
  cell: ReadCell,
  { unit, encoding }: ColumnMapping,
  kind: FieldKind,
): MappedValue => {
  const text = cellText(cell, encoding);
  const flag = cell.flag === undefined ? {} : { flag: cell.flag };
  if (kind === 'text' || kind === 'code') return { text, cell, ...flag };
  const number = numberOf(cell, { text, unit });
  return number === null ? { text, cell, ...flag } : { text: formatDecimal(number), number, cell };
};

/** A cell that shows a per cent sign is a percent already, whatever unit the column has. */
const numberOf = (
  cell: ReadCell,
  { text, unit }: { readonly text: string; readonly unit: ImportUnit },
): Decimal | null => {
  if (cell.number !== undefined) {
    const shown = numberShown(cell) ?? cell.number;
    return isPercent(cell, unit) ? shown : inUnit(shown, unit);
  }
  const isWritten = text.endsWith('%');
  const read = readVietnameseNumber(isWritten ? text.slice(0, -1) : text);
  const number = read.kind === 'number' ? decimalSchema.safeParse(read.value) : null;
  if (!number?.success) return null;
  return isWritten && unit === 'fraction-to-percent' ? number.data : inUnit(number.data, unit);
};

const isPercent = ({ format = '' }: ReadCell, unit: ImportUnit): boolean =>
  unit === 'fraction-to-percent' && isPercentFormat(format);

/** Fields that must have a column and have none. */
export const missingField = (
  columns: readonly ColumnMapping[],
  target: ImportTarget,
): AppError | null => {
  const missing = target.fields.find(
    ({ id, required }) => required && !columns.some(({ field }) => field === id),
  );
  return missing ? appError('import.mappingIncomplete', { field: missing.id }, 'columns') : null;
};

/** A field that two columns give: nobody can tell which of the two is meant. */
export const doubledField = (columns: readonly ColumnMapping[]): AppError | null => {
  const fields = columns.map(({ field }) => field);
  const double = fields.find((field, index) => fields.indexOf(field) !== index);
  return double === undefined
    ? null
    : appError('import.duplicateColumn', { column: double }, 'columns');
};
