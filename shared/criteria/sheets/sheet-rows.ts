import { appError } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { CellKind, SheetCell } from './cell-kinds.ts';
import {
  isRecord,
  merged,
  valueAt,
  withoutValue,
  withValue,
  type Path,
  type PlainRecord,
} from './plain-record.ts';

export type SheetColumn = {
  readonly path: Path;
  readonly heading: string;
  readonly kind: CellKind;
  /** What an empty cell stands for, where the set needs a value ("", null). */
  readonly empty?: unknown;
};

/** A sheet as rows of cells, the first one the headings. */
export type SheetTable = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** How numbers of a column look, by column: "#,##0". */
  readonly formats?: Readonly<Record<number, string>>;
  /** Offers of a column, or of one cell where `row` is given; both count from 0. */
  readonly choices: readonly {
    readonly column: number;
    readonly row?: number;
    readonly values: readonly string[];
  }[];
};

/** Whatever no column holds: kept as text of JSON, so that nothing of a set is lost on its way through Excel. */
export const restHeading = 'Dữ liệu khác (không sửa)';

const isEmptyOf = ({ empty }: SheetColumn, value: unknown): boolean =>
  empty !== undefined && canonicalJson(empty) === canonicalJson(value) && value !== undefined;

export const encodeRow = (columns: readonly SheetColumn[], record: PlainRecord): SheetCell[] => {
  let rest = record;
  const cells = columns.map((column): SheetCell => {
    const value = valueAt(record, column.path);
    if (value === undefined) return null;
    const written = isEmptyOf(column, value) ? null : column.kind.write(value);
    if (written === undefined) return null;
    rest = withoutValue(rest, column.path);
    return written;
  });
  return [...cells, Object.keys(rest).length === 0 ? null : JSON.stringify(rest)];
};

export const encodeTable = (
  name: string,
  columns: readonly SheetColumn[],
  records: readonly PlainRecord[],
): SheetTable => ({
  name,
  rows: [
    [...columns.map(({ heading }) => heading), restHeading],
    ...records.map((record) => encodeRow(columns, record)),
  ],
  choices: columns.flatMap(({ kind }, place) =>
    kind.choices ? [{ column: place, values: kind.choices }] : [],
  ),
});

export type Placed = { readonly record: PlainRecord; readonly row: number };

/** Columns are found by their headings: an officer may move them or leave out what is empty. */
export const decodeTable = (
  { name, rows }: Pick<SheetTable, 'name' | 'rows'>,
  columns: readonly SheetColumn[],
): Result<Placed[]> => {
  const headings = (rows[0] ?? []).map((cell) => headingKey(cell));
  const places = new Map(headings.map((heading, place) => [heading, place]));
  const records: Placed[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every(isBlank)) continue;
    const cellOf = (heading: string): SheetCell => {
      const place = places.get(headingKey(heading));
      return place === undefined ? null : (cells[place] ?? null);
    };
    const decoded = decodeRow(columns, cellOf, { sheet: name, row: String(index + 1) });
    if (!decoded.ok) return decoded;
    records.push({ record: decoded.value, row: index + 1 });
  }
  return ok(records);
};

type CellOf = (heading: string) => SheetCell;
export type Where = Readonly<Record<string, string>>;

export const decodeRow = (
  columns: readonly SheetColumn[],
  cellOf: CellOf,
  where: Where,
): Result<PlainRecord> => {
  let record: PlainRecord = {};
  for (const column of columns) {
    const cell = cellOf(column.heading);
    const value = isBlank(cell) ? column.empty : readCell(column, cell);
    if (value === undefined && !isBlank(cell)) return badCell(column.heading, cell, where);
    if (value !== undefined) record = withValue(record, column.path, value);
  }
  const rest = readRest(cellOf(restHeading));
  return rest === null ? badCell(restHeading, '…', where) : ok(merged(record, rest));
};

export const badCell = (column: string, cell: SheetCell, where: Where): Result<never> =>
  fail(appError('sheet.cellUnreadable', { ...where, column, text: String(cell).slice(0, 80) }));

const readCell = ({ kind }: SheetColumn, cell: SheetCell): unknown =>
  kind.read(typeof cell === 'number' ? cell : String(cell).trim().normalize('NFC'));

export const isBlank = (cell: SheetCell): boolean => cell === null || String(cell).trim() === '';

export const headingKey = (cell: SheetCell): string => fold(String(cell ?? '').trim());

const readRest = (cell: SheetCell): PlainRecord | null => {
  if (isBlank(cell)) return {};
  try {
    const value: unknown = JSON.parse(String(cell));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};
