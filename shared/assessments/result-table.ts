import { z } from 'zod';
import { qualifierSchema } from '#shared/criteria/qualifier.ts';
import { verdictSchema } from '#shared/criteria/verdict.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fold, nfc } from '#shared/kernel/vietnamese.ts';
import { readPartsCell, type PartCell } from './parts-cell.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** A cell as a file holds it. A number of a workbook is a number, never a text to be guessed at. */
export type TableCell = string | number | boolean | null;

/** One row of a file: read, or refused with its line. */
export type TableRow = { readonly row: number; readonly code: string } & (
  { readonly answer: TypedAnswer; readonly error?: undefined } | { readonly error: AppError }
);

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

/** Reads a table of results whose first row names its columns; order and further columns don't matter. */
export const readResultTable = (cells: readonly (readonly TableCell[])[]): Result<TableRow[]> => {
  const [head = [], ...rows] = cells;
  const places = new Map(head.map((title, index) => [fold(String(title ?? '').trim()), index]));
  if (!places.has('code')) return fail(appError('import.missingColumn', { column: 'code' }));
  const numbered = rows.map((row, index) => ({ line: index + 2, cell: cellReader(row, places) }));
  return ok(
    numbered.filter(({ cell }) => !isBlank(cell)).map(({ line, cell }) => readRow(line, cell)),
  );
};

/** Longer than any code: what is refused is shown, not a whole page. */
const longestCode = 20;

type CellReader = (column: Column) => TableCell;

const cellReader =
  (row: readonly TableCell[], places: ReadonlyMap<string, number>): CellReader =>
  (column) => {
    const place = places.get(column);
    const cell = place === undefined ? null : (row[place] ?? null);
    return typeof cell === 'string' ? nfc(cell.trim()) || null : cell;
  };

const isBlank = (cell: CellReader): boolean =>
  resultColumns.every((column) => cell(column) === null);

const readRow = (row: number, cell: CellReader): TableRow => {
  const code = String(cell('code') ?? '').slice(0, longestCode);
  const parts = readPartsCell(textOf(cell('parts')));
  if (parts === null) return refused({ row, code }, 'parts', cell);
  const verdict = verdictSchema.nullable().safeParse(cell('verdict'));
  if (!verdict.success) return refused({ row, code }, 'verdict', cell);
  const qualifier = qualifierSchema.nullable().safeParse(cell('qualifier'));
  if (!qualifier.success) return refused({ row, code }, 'qualifier', cell);
  return {
    row,
    code,
    answer: answerOf(cell, parts, { verdict: verdict.data, qualifier: qualifier.data }),
  };
};

const refused = (
  place: { readonly row: number; readonly code: string },
  column: Column,
  cell: CellReader,
): TableRow => ({
  ...place,
  error: appError('result.wrongKind', { text: String(cell(column)).slice(0, 60), column }, column),
});

/** An empty cell leaves what was there. */
const answerOf = (
  cell: CellReader,
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

const jsonNumber = z.union([z.number(), z.string()]).nullable().optional();
const jsonPart = z.object({
  id: z.string(),
  value: jsonNumber,
  numerator: jsonNumber,
  denominator: jsonNumber,
});
const jsonRow = z.object({
  code: z.string(),
  value: z.union([z.number(), z.string(), z.boolean()]).nullable().optional(),
  numerator: jsonNumber,
  denominator: jsonNumber,
  parts: z.array(jsonPart).optional(),
  verdict: verdictSchema.nullable().optional(),
  qualifier: qualifierSchema.nullable().optional(),
  note: z.string().optional(),
  reason: z.string().optional(),
});

/** The same rows as JSON; a row of the wrong shape is refused alone, the list itself as a whole. */
export const readResultJson = (value: unknown): Result<TableRow[]> => {
  if (!Array.isArray(value)) return fail(appError('import.invalidJson', { problem: 'array' }));
  return ok(value.map((item: unknown, index) => readJsonRow(item, index + 1)));
};

const readJsonRow = (item: unknown, row: number): TableRow => {
  const parsed = jsonRow.safeParse(item);
  if (parsed.success) {
    const { code, ...answer } = parsed.data;
    return { row, code: nfc(code.trim()).slice(0, longestCode), answer };
  }
  const code = z.object({ code: z.string() }).safeParse(item);
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  const error = appError('result.wrongKind', { text: field, column: field }, field);
  return { row, code: code.success ? code.data.code.slice(0, longestCode) : '', error };
};
