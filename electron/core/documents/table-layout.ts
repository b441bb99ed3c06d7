import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import { printedCell } from './printed-cell.ts';
import { columnNumber } from '#shared/dossier/official-words.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { FontStyle } from './font-files.ts';
import { countLines } from './line-breaks.ts';
import {
  millimetresToPoints,
  pageLayout,
  singleLine,
  textWidth,
  type Orientation,
} from './page-layout.ts';

/** Measures of one table that both renderers use, so that PDF and DOCX show the same grid. */
export type TableLayout = {
  readonly size: number;
  /** Outer width of each column in millimetres; together the width of the text. */
  readonly widths: readonly number[];
  /** Height in points of the rows that repeat on each page. */
  readonly headingHeight: number;
  /** Estimated height of each row in points, by the wrapping of its text. */
  readonly rowHeights: readonly number[];
};

export const tableLayout = (
  table: Table,
  orientation: Orientation,
  metrics: FontMetrics,
): TableLayout => {
  const { denseFrom, denseSize, size } = pageLayout.table;
  const letters = table.columns.length >= denseFrom ? denseSize : size;
  const widths = columnWidths(table, { letters, room: textWidth(orientation) }, metrics);
  const frame: Frame = { size: letters, widths, metrics };
  const numbers = table.columnNumbers ? linesHeight(1, letters) : 0;
  const titles = table.columns.map((column, index) =>
    cellHeight(column.title, { index, span: 1, style: { bold: true } }, frame),
  );
  return {
    size: letters,
    widths,
    headingHeight: Math.max(0, ...titles) + numbers,
    rowHeights: table.rows.map((row) => rowHeight(row, frame)),
  };
};

/** Letters of a row: criteria and totals are bold. */
export const rowStyle = (row: Row): FontStyle => ({ bold: row.role !== 'body' });

/** A group stays with its first row, a total with the row above it. */
export const staysWithNext = ({ rows }: Table, index: number): boolean =>
  rows[index]?.role === 'group' || rows[index + 1]?.role === 'total';

/** Rows whose titles repeat on each page: the titles, and the column numbers where the outline asks for them. */
export const headingRows = (table: Table): readonly (readonly string[])[] => [
  table.columns.map((column) => column.title),
  ...(table.columnNumbers ? [table.columns.map((_, index) => columnNumber(index))] : []),
];

type Frame = {
  readonly size: number;
  readonly widths: readonly number[];
  readonly metrics: FontMetrics;
};

const rowHeight = (row: Row, frame: Frame): number => {
  const style = rowStyle(row);
  const heights = row.cells.map((cell, index) =>
    cell === null || (cell.rowSpan ?? 1) > 1
      ? 0
      : cellHeight(printedCell(cell), { index, span: cell.columnSpan ?? 1, style }, frame),
  );
  return Math.max(linesHeight(1, frame.size), ...heights);
};

const cellHeight = (
  text: string,
  place: { readonly index: number; readonly span: number; readonly style: FontStyle },
  { size, widths, metrics }: Frame,
): number => {
  const across = widths
    .slice(place.index, place.index + place.span)
    .reduce((sum, width) => sum + width, 0);
  const points = millimetresToPoints(across - 2 * pageLayout.table.padding) - pageLayout.table.line;
  return linesHeight(
    countLines(text, { points, letters: { size, style: place.style } }, metrics),
    size,
  );
};

const linesHeight = (lines: number, size: number): number =>
  lines * size * singleLine +
  2 * millimetresToPoints(pageLayout.table.padding) +
  pageLayout.table.line;

/**
 * The outline's shares, but no column narrower than its longest word: a word that sticks out covers its neighbour.
 * Where the room is too small for whole words ("61/QĐ-UBND"), they may end a line after a slash or a hyphen.
 */
const columnWidths = (
  table: Table,
  { letters, room }: { readonly letters: number; readonly room: number },
  metrics: FontMetrics,
): readonly number[] => {
  const floorsOf = (between: RegExp): readonly number[] =>
    table.columns.map((_, index) => longestPiece(textsOf(table, index), between, measure));
  const measure = (piece: string): number => metrics.widthOf(piece, letters, { bold: true });
  const whole = floorsOf(blanks);
  const floors = sum(whole) <= room ? whole : floorsOf(blanksAndJoints);
  const scale = Math.min(1, room / Math.max(1, sum(floors)));
  return shareOut(
    table.columns.map((column) => column.width),
    floors.map((floor) => floor * scale),
    room,
  );
};

/** Gives each column its share of the room; columns under their floor get the floor, the others share the rest. */
const shareOut = (
  shares: readonly number[],
  floors: readonly number[],
  room: number,
): readonly number[] => {
  const fixed = new Set<number>();
  for (;;) {
    const rest = room - sum(floors.filter((_, index) => fixed.has(index)));
    const open = sum(shares.filter((_, index) => !fixed.has(index)));
    const widths = shares.map((share, index) =>
      fixed.has(index) ? (floors[index] ?? 0) : (rest * share) / open,
    );
    const narrow = widths.findIndex(
      (width, index) => !fixed.has(index) && width < (floors[index] ?? 0),
    );
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
};

const blanks = /[ \n]+/;
/** Both renderers may break after a slash or a hyphen. */
const blanksAndJoints = /[ \n]+|(?<=[/-])(?=\D)/;

/** Outer width in millimetres of a column in which the longest piece of these texts stands on one line. */
const longestPiece = (
  texts: readonly string[],
  between: RegExp,
  measure: (piece: string) => number,
): number => {
  const pieces = new Set(texts.flatMap((text) => text.split(between)));
  const widest = Math.max(0, ...[...pieces].map(measure));
  return (widest / 72) * 25.4 + 2 * pageLayout.table.padding + 0.5;
};

const textsOf = ({ columns, rows }: Table, index: number): readonly string[] => [
  columns[index]?.title ?? '',
  ...rows.map((row) => ownText(row.cells[index] ?? null)),
];

/** A cell that spans columns does not widen the first of them. */
const ownText = (cell: Cell): string =>
  cell === null || (cell.columnSpan ?? 1) > 1 ? '' : printedCell(cell);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
