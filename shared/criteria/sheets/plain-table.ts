import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fileSlug, fold } from '#shared/kernel/vietnamese.ts';
import type { SheetCell } from './cell-kinds.ts';
import { findPlainHeading, type PlainHeading } from './plain-heading.ts';
import { readLevel, type ReadLevel } from './read-level.ts';

type Cells = readonly SheetCell[];

/** One row of an office's table as we understood it; a person looks at each before it counts. */
export type PlainRow = {
  readonly row: number;
  readonly criterion: number;
  readonly criterionName: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly ReadLevel[];
};

export type PlainTable = {
  /** Text above the table, if any. */
  readonly title: string;
  readonly variants: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly PlainRow[];
};

/** Reads "TT, tiêu chí, chỉ tiêu, nội dung, nhóm 1, nhóm 2, nhóm 3"; null where no row has such headings. */
export const readPlainTable = (rows: readonly Cells[]): Result<PlainTable> => {
  const heading = findPlainHeading(rows);
  if (!heading) return fail(appError('sheet.notASet'));
  const read = readRows(rows, heading);
  if (!read.ok) return read;
  if (read.value.length === 0) return fail(appError('sheet.notASet'));
  const alone = heading.levels.length === 1;
  return ok({
    title: titleAbove(rows.slice(0, heading.row)),
    variants: alone
      ? []
      : heading.levels.map(({ title }) => ({ id: fileSlug(title), name: title })),
    rows: read.value,
  });
};

const titleAbove = (rows: readonly Cells[]): string =>
  rows
    .map((cells) => textOf(cells.find((cell) => textOf(cell) !== '') ?? null))
    .filter((text) => text !== '')
    .join(' ');

const textOf = (cell: SheetCell | undefined): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');

const plainCode = /^\d+(\.\d+)*(\.?[a-zđ])?$/;
const leadingCode = /^(\d+(?:\.\d+)+)[.:)]?\s+(.+)$/;

type Open = { number: number; name: string; count: number };

const readRows = (rows: readonly Cells[], heading: PlainHeading): Result<PlainRow[]> => {
  const found: PlainRow[] = [];
  const open: Open = { number: 0, name: '', count: 0 };
  for (const [index, cells] of rows.entries()) {
    if (index <= heading.row || cells.every((cell) => textOf(cell) === '')) continue;
    enterCriterion(open, cells, heading);
    const indicator = indicatorIn(cells, heading, open);
    if (indicator === null) continue;
    const blank = heading.levels.find(({ place }) => textOf(cells[place]) === '');
    if (blank || open.number === 0) {
      const where = { sheet: '', row: String(index + 1), column: blank?.title ?? '', text: '' };
      return fail(appError('sheet.cellUnreadable', where));
    }
    found.push({ ...indicator, row: index + 1 });
  }
  return ok(found);
};

/** A criterion stands once, at its first row or on every row of it. */
const enterCriterion = (open: Open, cells: Cells, heading: PlainHeading): void => {
  const name = textOf(cells[heading.criterion]).replace(/^\d+[.:)]?\s+/, '');
  if (name === '' || fold(name) === fold(open.name)) return;
  const number = Number(textOf(cells[heading.number]).replace(/\.$/, ''));
  open.number = Number.isInteger(number) && number > 0 ? number : open.number + 1;
  open.name = name;
  open.count = 0;
};

const indicatorIn = (
  cells: Cells,
  heading: PlainHeading,
  open: Open,
): Omit<PlainRow, 'row'> | null => {
  const content = textOf(cells[heading.name]);
  const [, ownCode, ownName] = leadingCode.exec(content) ?? [];
  const name = ownName ?? content;
  if (name === '') return null;
  open.count += 1;
  const candidates = [textOf(cells[heading.code]), ownCode ?? '', textOf(cells[heading.number])];
  const code = candidates.find(
    (text, place) => plainCode.test(text) && (place !== 2 || text.includes('.')),
  );
  return {
    criterion: open.number,
    criterionName: open.name,
    code: code ?? `${open.number}.${open.count}`,
    name,
    levels: heading.levels.map(({ place }) => levelOf(cells[place] ?? null)),
  };
};

const levelOf = (cell: SheetCell): ReadLevel =>
  readLevel(typeof cell === 'number' ? cell : textOf(cell));
