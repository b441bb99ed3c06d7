import { cellText } from '#shared/imports/cell-text.ts';
import { cellAt, type ReadRow, type ReadTable } from '#shared/imports/read-table.ts';
import { findHeads, headKey, type Heads } from './find-heads.ts';
import type { RegisterSheet, SheetColumn, SheetFields, SheetRow } from './register-sheet.ts';
import {
  emptyOf,
  isSameCell,
  shownCell,
  readCell,
  writeCell,
  type CellProblem,
} from './sheet-cell.ts';

export type SheetChange = {
  readonly header: string;
  readonly before: string;
  readonly after: string;
};

/** What becomes of one row of a file, before anything is written. */
export type PlannedRow = {
  readonly line: number;
  readonly name: string;
  readonly changes: readonly SheetChange[];
} & (
  | { readonly action: 'added'; readonly fields: SheetFields }
  | { readonly action: 'changed'; readonly id: string; readonly fields: SheetFields }
  | { readonly action: 'same' }
  | {
      readonly action: 'refused';
      readonly problem: CellProblem;
      readonly header: string;
      readonly text: string;
    }
);

export type SheetPlan = {
  readonly rows: readonly PlannedRow[];
  /** Headings of the file that are no columns of the register; what stands under them is left alone. */
  readonly unknown: readonly string[];
};

type Planning = {
  readonly sheet: RegisterSheet;
  readonly existing: readonly SheetRow[];
  /** The field a whole row breaks a rule with; null where it may be written. */
  readonly check: (fields: SheetFields) => string | null;
};

/** Null where no row holds the headings of the register. */
export const planSheet = (tables: readonly ReadTable[], planning: Planning): SheetPlan | null => {
  for (const table of tables) {
    const heads = findHeads(table, planning.sheet);
    if (heads) return planRows(table, heads, planning);
  }
  return null;
};

const planRows = (table: ReadTable, heads: Heads, planning: Planning): SheetPlan => {
  const seen = new Set<string>();
  const rows = table.rows
    .filter(({ line, cells }) => line > heads.line && cells.some((cell) => cellText(cell) !== ''))
    .map((row) => planRow(row, heads, { ...planning, seen }));
  return { rows, unknown: heads.unknown };
};

type Read = {
  readonly fields: SheetFields;
  readonly problem: { column: SheetColumn; code: CellProblem; text: string } | null;
};

const planRow = (
  row: ReadRow,
  heads: Heads,
  planning: Planning & { readonly seen: Set<string> },
): PlannedRow => {
  const { sheet, existing, seen } = planning;
  const { fields, problem } = readFields(row, heads, sheet);
  const about = { line: row.line, name: nameOf(sheet, fields) };
  if (problem) {
    const { code, column, text } = problem;
    return refused(about, { problem: code, header: column.header, text });
  }
  const id = cellText(cellAt(row, heads.columns.get('id') ?? -1));
  const before = findExisting(id, fields, { sheet, existing, seen });
  const own = before?.id ?? `new ${keyOf(sheet, fields)}`;
  if (seen.has(own)) return refused(about, { problem: 'twice', header: '', text: about.name });
  seen.add(own);
  return judged(about, { before, fields }, planning);
};

type About = Pick<PlannedRow, 'line' | 'name'>;
type Refusal = Omit<
  Extract<PlannedRow, { action: 'refused' }>,
  'line' | 'name' | 'changes' | 'action'
>;

const refused = (about: About, refusal: Refusal): PlannedRow => ({
  ...about,
  changes: [],
  action: 'refused',
  ...refusal,
});

type Pair = { readonly before: SheetRow | undefined; readonly fields: SheetFields };

/** A row that can be read, beside what stands there now. */
const judged = (about: About, { before, fields }: Pair, { sheet, check }: Planning): PlannedRow => {
  const { id, ...kept } = before ?? { id: '', ...sheet.blank };
  const changes = sheet.columns.flatMap((column) => changeOf(column, before, fields));
  const after = { ...kept, ...changedFields(sheet, before, fields) };
  const broken = changes.length === 0 && before ? null : check(after);
  if (broken !== null) {
    const header = sheet.columns.find(({ field }) => field === broken)?.header ?? '';
    return refused(about, { problem: 'unfit', header, text: '' });
  }
  if (!before) return { ...about, changes, action: 'added', fields: after };
  return changes.length === 0
    ? { ...about, changes, action: 'same' }
    : { ...about, changes, action: 'changed', id, fields: after };
};

const readFields = (row: ReadRow, heads: Heads, sheet: RegisterSheet): Read => {
  const fields: Record<string, SheetFields[string]> = {};
  let problem: Read['problem'] = null;
  for (const column of sheet.columns) {
    const at = heads.columns.get(column.field);
    if (at === undefined) continue;
    const cell = cellAt(row, at);
    const read = readCell(column, cell);
    if (read.ok) fields[column.field] = read.value;
    else problem ??= { column, code: read.problem, text: cellText(cell) };
  }
  return { fields, problem };
};

type Looking = {
  readonly sheet: RegisterSheet;
  readonly existing: readonly SheetRow[];
  readonly seen: ReadonlySet<string>;
};

/** By its own code; a row without one is the first of the same key that no row before it was. */
const findExisting = (
  id: string,
  fields: SheetFields,
  { sheet, existing, seen }: Looking,
): SheetRow | undefined => {
  const known = existing.find((one) => one.id === id);
  if (known) return known;
  const key = keyOf(sheet, fields);
  return existing.find((one) => !seen.has(one.id) && keyOf(sheet, one) === key);
};

const keyOf = (sheet: RegisterSheet, fields: SheetFields): string =>
  sheet.columns
    .filter(({ field }) => sheet.key.includes(field))
    .map((column) => headKey(String(writeCell(column, fields[column.field] ?? null) ?? '')))
    .join(' | ');

const nameOf = (sheet: RegisterSheet, fields: SheetFields): string =>
  sheet.columns
    .filter(({ field }) => sheet.key.includes(field))
    .map((column) => String(writeCell(column, fields[column.field] ?? null) ?? ''))
    .filter((words) => words !== '')
    .join(', ');

const changedFields = (
  sheet: RegisterSheet,
  before: SheetRow | undefined,
  fields: SheetFields,
): SheetFields =>
  Object.fromEntries(
    sheet.columns.flatMap((column) => {
      const { field } = column;
      if (!before) return [[field, fields[field] ?? emptyOf(column)]];
      const value = fields[field];
      return value === undefined || isSameCell(column, before[field] ?? null, value)
        ? []
        : [[field, value]];
    }),
  );

const changeOf = (
  column: SheetColumn,
  before: SheetRow | undefined,
  fields: SheetFields,
): readonly SheetChange[] => {
  const value = fields[column.field];
  if (value === undefined) return [];
  const old = before?.[column.field] ?? null;
  if (before ? isSameCell(column, old, value) : writeCell(column, value) === null) return [];
  const shown = (one: SheetFields[string]): string => shownCell(column, one);
  return [{ header: column.header, before: before ? shown(old) : '', after: shown(value) }];
};
