import { blankCell, type Place, type ReadCell, type ReadRow } from '#shared/imports/read-table.ts';

/** A cell of a Word table: how many columns it takes and whether it goes on from the row above. */
export type WordCell = {
  readonly cell: ReadCell;
  readonly columns: number;
  readonly continues: boolean;
};
export type WordRow = { readonly before: number; readonly cells: readonly WordCell[] };

/** Lays the cells of a Word table on a grid: a merged cell's value is given to every place it covers. */
export const layOnGrid = (rows: readonly WordRow[]): readonly ReadRow[] => {
  const laid: ReadRow[] = [];
  let above: readonly ReadCell[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = layRow(row, { line: index + 1, above });
    laid.push({ line: index + 1, hidden: false, cells });
    above = cells;
  }
  return laid.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
};

const layRow = (
  { before, cells }: WordRow,
  { line, above }: { readonly line: number; readonly above: readonly ReadCell[] },
): readonly ReadCell[] => {
  const laid: ReadCell[] = Array.from({ length: before }, () => blankCell);
  for (const { cell, columns, continues } of cells) {
    const column = laid.length;
    const from = continues ? { line: line - 1, column } : { line, column };
    const first = continues ? copyOf(above[column] ?? blankCell, from) : cell;
    laid.push(first);
    for (let more = 1; more < columns; more += 1) laid.push(copyOf(first, from));
  }
  return laid;
};

/** The place where the merge begins is told, however many rows it goes on. */
const copyOf = (cell: ReadCell, from: Place): ReadCell =>
  cell.text === '' ? blankCell : { ...cell, mergedInto: cell.mergedInto ?? from };
