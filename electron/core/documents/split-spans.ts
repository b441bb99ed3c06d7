import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';

/**
 * Rows that begin a page inside a row span, from the page each row stands on. There the span has to be cut: pdfmake
 * leaves its cell open at the foot of a page, and a reader of the next page must see the criterion's name again
 * (papers, P03).
 */
export const cutsOf = (table: Table, pages: readonly number[]): readonly number[] =>
  table.rows.flatMap((row, index) =>
    row.cells.some((cell, column) => cell === null && isCutAt(table, { row: index, column }, pages))
      ? [index]
      : [],
  );

/** The same table with every row span cut before these rows, its text repeated in each part. */
export const splitSpans = (table: Table, cuts: readonly number[]): Table =>
  cuts.length === 0
    ? table
    : {
        ...table,
        rows: table.rows.map((row, index) => splitRow(table, { row, index }, new Set(cuts))),
      };

type Place = { readonly row: number; readonly column: number };

const isCutAt = (table: Table, place: Place, pages: readonly number[]): boolean =>
  spanOver(table, place) !== null && pages[place.row] !== pages[place.row - 1];

/** The cell above that covers this place by its row span, and the row it begins in. */
const spanOver = (
  table: Table,
  { row, column }: Place,
): { readonly cell: Exclude<Cell, null>; readonly from: number } | null => {
  for (let from = row - 1; from >= 0; from -= 1) {
    const cell = table.rows[from]?.cells[column];
    if (cell) return from + (cell.rowSpan ?? 1) > row ? { cell, from } : null;
  }
  return null;
};

const splitRow = (
  table: Table,
  { row, index }: { readonly row: Row; readonly index: number },
  cuts: ReadonlySet<number>,
): Row => ({
  ...row,
  cells: row.cells.map((cell, column) => {
    if (cell !== null) return shortened(cell, index, { end: index + (cell.rowSpan ?? 1), cuts });
    const over = cuts.has(index) ? spanOver(table, { row: index, column }) : null;
    if (over === null) return null;
    return shortened(over.cell, index, { end: over.from + (over.cell.rowSpan ?? 1), cuts });
  }),
});

/** A span that begins in this row and ends at the next cut, or where it ended before. */
const shortened = (
  cell: Exclude<Cell, null>,
  from: number,
  { end, cuts }: { readonly end: number; readonly cuts: ReadonlySet<number> },
): Cell => {
  const cut =
    [...cuts].filter((row) => row > from && row < end).toSorted((a, b) => a - b)[0] ?? end;
  const { rowSpan: _, ...rest } = cell;
  return cut - from > 1 ? { ...rest, rowSpan: cut - from } : rest;
};
