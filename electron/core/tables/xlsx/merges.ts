import { blankCell, isBlankCell, type ReadCell, type ReadRow } from '#shared/imports/read-table.ts';
import type { RoomLeft } from '../table-limits.ts';

/** A block of cells shown as one; lines from 1, columns from 0. */
export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export const readMerge = (range: string): Merge | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return {
    top: Number(top),
    bottom: Number(bottom),
    left: columnOf(left),
    right: columnOf(right),
  };
};

export const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

type Row = { readonly line: number; readonly hidden: boolean; readonly cells: ReadCell[] };

/**
 * Gives the value of a merge to each of its cells in rows that hold anything, as far as the widest row goes: a
 * merge over the whole sheet costs nothing.
 */
export const spreadMerges = (
  rows: readonly Row[],
  merges: readonly Merge[],
  room: RoomLeft,
): readonly ReadRow[] => {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const lastLine = rows.at(-1)?.line ?? 0;
  for (const merge of merges) {
    const within = {
      ...merge,
      bottom: Math.min(merge.bottom, lastLine),
      right: Math.min(merge.right, widest - 1),
    };
    room(Math.max(0, within.bottom - within.top) * Math.max(0, within.right - within.left), 0);
    spread(byLine, within);
  }
  return rows;
};

const spread = (byLine: ReadonlyMap<number, Row>, merge: Merge): void => {
  const first = byLine.get(merge.top)?.cells[merge.left] ?? blankCell;
  if (isBlankCell(first)) return;
  const copy = { ...first, mergedInto: { line: merge.top, column: merge.left } };
  for (let line = merge.top; line <= merge.bottom; line += 1) {
    const cells = byLine.get(line)?.cells;
    if (!cells) continue;
    for (let column = merge.left; column <= merge.right; column += 1) {
      if (line === merge.top && column === merge.left) continue;
      while (cells.length < column) cells.push(blankCell);
      if (isBlankCell(cells[column] ?? blankCell)) cells[column] = copy;
    }
  }
};
