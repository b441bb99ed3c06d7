import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { cellProblem, hiddenColumnError } from '#shared/imports/cell-problem.ts';
import { numberShown } from '#shared/imports/cell-value.ts';
import { codeOf } from '#shared/imports/code-cell.ts';
import {
  cellAt,
  isBlankCell,
  type ReadCell,
  type ReadRow,
  type ReadTable,
} from '#shared/imports/read-table.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fold, nfc } from '#shared/kernel/vietnamese.ts';
import { readPartsCell, type PartCell } from './parts-cell.ts';
import { longestCode, type TableRow } from './result-row.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** A number of a workbook is a number, never a text to be guessed at. */
type TableCell = string | number | boolean | null;

export const resultColumns = [
  'code',
  'value',
  'numerator',
  'denominator',
  'parts',
  'verdict',
  'qualifier',
  'note',
  'reason',
] as const;
type Column = (typeof resultColumns)[number];

const numberColumns: readonly Column[] = ['value', 'numerator', 'denominator'];

/** Reads a table of results whose first row names its columns; order and further columns don't matter. */
export const readResultTable = (
  table: ReadTable,
  known: ReadonlySet<string>,
): Result<TableRow[]> => {
  const [head, ...rows] = table.rows;
  const places = placesIn(head);
  if (!places.ok) return places;
  const read: TableRow[] = [];
  for (const row of rows) {
    const cells = cellReader(row, places.value);
    if (isBlank(cells)) continue;
    const previous = read.at(-1)?.code;
    read.push(readRow(row, { cells, places: places.value, table, known, previous }));
  }
  return ok(read);
};

type Places = ReadonlyMap<Column, number>;

/** A title that stands twice leaves open which column is meant: neither is taken. */
const placesIn = (head: ReadRow | undefined): Result<Places> => {
  const titles = (head?.cells ?? []).map(({ text }) => fold(nfc(text).trim()));
  const places = new Map<Column, number>();
  for (const column of resultColumns) {
    const first = titles.indexOf(column);
    if (first === -1) continue;
    if (titles.lastIndexOf(column) !== first)
      return fail(appError('import.duplicateColumn', { column }));
    places.set(column, first);
  }
  return places.has('code')
    ? ok(places)
    : fail(appError('import.missingColumn', { column: 'code' }));
};

type CellReader = (column: Column) => ReadCell;

const cellReader =
  (row: ReadRow, places: Places): CellReader =>
  (column) =>
    cellAt(row, places.get(column) ?? -1);

const isBlank = (cells: CellReader): boolean =>
  resultColumns.every((column) => isBlankCell(cells(column)));

type RowSetting = {
  readonly cells: CellReader;
  readonly places: Places;
  readonly table: ReadTable;
  readonly known: ReadonlySet<string>;
  readonly previous: string | undefined;
};

const readRow = (row: ReadRow, setting: RowSetting): TableRow => {
  const { cells, known, previous } = setting;
  const read = codeOf(cells('code'), { known, previous });
  const code = ('code' in read ? read.code : (cells('code').number ?? '')).slice(0, longestCode);
  const place = { row: row.line, code };
  const problem = rowProblem(row, setting);
  if (problem) return { ...place, error: problem };
  if ('code' in read) return readAnswer(place, (column) => valueOf(cells(column)));
  const choices = read.between.join(', ');
  return { ...place, error: appError('import.ambiguousCode', { code, choices }, 'code') };
};

/** What is hidden, unknown or not a number is refused by name: the officer decides, the program does not guess. */
const rowProblem = (row: ReadRow, { cells, places, table }: RowSetting): AppError | null => {
  if (row.hidden) return appError('import.hiddenRow');
  for (const [name, column] of places) {
    const cell = cells(name);
    if (isBlankCell(cell)) continue;
    if (table.hiddenColumns.includes(column)) return hiddenColumnError(column);
    const wanted = numberColumns.includes(name) ? 'number' : 'text';
    const problem = cellProblem(cell, { line: row.line, column }, wanted);
    if (problem) return problem;
  }
  return null;
};

const valueOf = (cell: ReadCell): TableCell => {
  if (cell.flag !== undefined) return cell.flag;
  const number = numberShown(cell);
  return number === undefined ? nfc(cell.text.trim()) || null : Number(number);
};

type ValueReader = (column: Column) => TableCell;
type RowPlace = { readonly row: number; readonly code: string };

const readAnswer = (place: RowPlace, cell: ValueReader): TableRow => {
  const parts = readPartsCell(textOf(cell('parts')));
  if (parts === null) return refused(place, 'parts', cell);
  const verdict = verdictSchema.nullable().safeParse(cell('verdict'));
  if (!verdict.success) return refused(place, 'verdict', cell);
  const qualifier = qualifierSchema.nullable().safeParse(cell('qualifier'));
  if (!qualifier.success) return refused(place, 'qualifier', cell);
  const decided = { verdict: verdict.data, qualifier: qualifier.data };
  return { ...place, answer: answerOf(cell, parts, decided) };
};

const refused = (place: RowPlace, column: Column, cell: ValueReader): TableRow => ({
  ...place,
  error: appError('result.wrongKind', { text: String(cell(column)).slice(0, 60), column }, column),
});

/** An empty cell leaves what was there. */
const answerOf = (
  cell: ValueReader,
  parts: readonly PartCell[],
  { verdict, qualifier }: Pick<TypedAnswer, 'verdict' | 'qualifier'>,
): TypedAnswer => ({
  ...given('value', cell('value')),
  ...given('numerator', numberOf(cell('numerator'))),
  ...given('denominator', numberOf(cell('denominator'))),
  ...(parts.length > 0 && { parts }),
  ...given('verdict', verdict ?? null),
  ...given('qualifier', qualifier ?? null),
  ...given('note', textOf(cell('note'))),
  ...given('reason', textOf(cell('reason'))),
});

const given = <K extends string, T>(key: K, value: T | null): { readonly [P in K]?: T } =>
  value === null ? {} : ({ [key]: value } as { readonly [P in K]?: T });

const textOf = (cell: TableCell): string | null => (cell === null ? null : String(cell));
const numberOf = (cell: TableCell): string | number | null =>
  typeof cell === 'boolean' ? String(cell) : cell;
