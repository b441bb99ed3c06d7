import type { Sheet, Workbook } from 'hucre/xlsx';
import type { SheetCell } from '#shared/criteria/sheets/cell-kinds.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { decimal, decimalSchema, multiply } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

export type PlainSheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A set has a hundred indicators; a sheet beyond this is not one and is not cut off in silence. */
const largestRows = 5000;

/**
 * The sheets of a workbook that are read as they look. What a reader could misunderstand is refused with its place:
 * joined cells, formulas (their value may be old), hidden rows.
 */
export const readWorkbookSheets = async (
  name: string,
  bytes: Uint8Array,
): Promise<Result<PlainSheet[]>> => {
  const workbook = await openWorkbook(bytes);
  if (workbook === null) return fail(appError('import.notAWorkbook', { name }));
  const sheets = workbook.sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden);
  for (const sheet of sheets) {
    const error = sheetError(sheet);
    if (error) return fail(error);
  }
  return ok(sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })));
};

const openWorkbook = async (bytes: Uint8Array): Promise<Workbook | null> => {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return await readXlsx(bytes, { maxRows: largestRows + 1, readStyles: true });
  } catch {
    return null;
  }
};

const sheetError = (sheet: Sheet): AppError | null => {
  const where = { sheet: sheet.name };
  if (sheet.rows.length > largestRows)
    return appError('sheet.tooManyRows', { ...where, limit: String(largestRows) });
  const merge = sheet.merges?.find(({ startRow }) => startRow >= firstTableRow(sheet));
  if (merge) {
    const cell = `${place(merge.startRow, merge.startCol)}:${place(merge.endRow, merge.endCol)}`;
    return appError('sheet.mergedCells', { ...where, cell });
  }
  for (const [key, { formula }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula !== undefined)
      return appError('sheet.formula', { ...where, cell: place(row, column) });
  }
  const hidden = [...(sheet.rowDefs ?? [])].filter(
    ([row, { hidden: is }]) => is && sheet.rows[row],
  );
  const rows = hidden.map(([row]) => String(row + 1)).join(', ');
  return rows === '' ? null : appError('sheet.hiddenRows', { ...where, rows: rows.slice(0, 60) });
};

/** Titles above a table are often joined across it; they are no part of it. */
const firstTableRow = ({ rows }: Sheet): number => {
  const first = rows.findIndex(
    (cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1,
  );
  return Math.max(0, first);
};

const place = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

const rowsOf = ({ rows, cells }: Sheet): SheetCell[][] =>
  rows.map((row, line) =>
    row.map((value, column): SheetCell => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      const format = cells?.get(`${line},${column}`)?.style?.numFmt ?? '';
      if (typeof value !== 'number') return typeof value === 'string' ? value : (value ?? null);
      return shownNumber(value, format);
    }),
  );

/** Excel keeps 70% as 0.7 and the code 17.10 as 17.1: what counts is what the officer sees. */
const shownNumber = (value: number, format: string): SheetCell => {
  const exact = decimalSchema.safeParse(String(value));
  if (format.includes('%') && exact.success)
    return `${formatDecimal(multiply(exact.data, decimal(100)))}%`;
  const places = /^0\.(00?)$/.exec(format)?.[1]?.length;
  return places === undefined ? value : value.toFixed(places);
};
