import { lineOf, type PdfLine } from './pdf-lines.ts';
import { isUpright, type PdfPage, type PdfStroke, type PdfWord } from './pdf-page.ts';

/** A table with lines: upright ones tell it from the lines drawn under titles. */
export type PdfGrid = {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
};

const touchMm = 0.6;

const touches = (a: PdfStroke, b: PdfStroke): boolean =>
  a.fromX <= b.toX + touchMm &&
  b.fromX <= a.toX + touchMm &&
  a.fromY <= b.toY + touchMm &&
  b.fromY <= a.toY + touchMm;

const clusters = (strokes: readonly PdfStroke[]): readonly (readonly PdfStroke[])[] => {
  let found: PdfStroke[][] = [];
  for (const stroke of strokes) {
    const joined = found.filter((cluster) => cluster.some((member) => touches(member, stroke)));
    found = [...found.filter((cluster) => !joined.includes(cluster)), [...joined.flat(), stroke]];
  }
  return found;
};

const distinct = (numbers: readonly number[]): readonly number[] =>
  numbers
    .toSorted((a, b) => a - b)
    .filter((number, index, sorted) => index === 0 || number - (sorted[index - 1] ?? 0) > touchMm);

const gridOf = (strokes: readonly PdfStroke[]): PdfGrid => ({
  leftMm: Math.min(...strokes.map((stroke) => stroke.fromX)),
  rightMm: Math.max(...strokes.map((stroke) => stroke.toX)),
  topMm: Math.min(...strokes.map((stroke) => stroke.fromY)),
  bottomMm: Math.max(...strokes.map((stroke) => stroke.toY)),
  columns: distinct(strokes.filter(isUpright).map((stroke) => stroke.fromX)),
  rows: distinct(strokes.filter((stroke) => !isUpright(stroke)).map((stroke) => stroke.fromY)),
});

export type PageGrids = {
  readonly grids: readonly PdfGrid[];
  /** Lines that belong to no table. */
  readonly loose: readonly PdfStroke[];
};

export const gridsOf = (page: PdfPage): PageGrids => {
  const groups = clusters(page.strokes);
  const isGrid = (group: readonly PdfStroke[]): boolean => group.filter(isUpright).length > 1;
  return {
    grids: groups.filter(isGrid).map(gridOf),
    loose: groups.filter((group) => !isGrid(group)).flat(),
  };
};

export const isInside = (grid: PdfGrid, word: PdfWord): boolean =>
  word.leftMm >= grid.leftMm - touchMm &&
  word.rightMm <= grid.rightMm + touchMm &&
  word.baselineMm >= grid.topMm &&
  word.baselineMm <= grid.bottomMm + touchMm;

const lastBefore = (edges: readonly number[], at: number): number =>
  Math.max(0, edges.filter((edge) => edge <= at + touchMm).length - 1);

export type PdfCell = { readonly row: number; readonly column: number; readonly line: PdfLine };

/** Text of a table, one line of text for each of its cells. */
export const cellsOf = (
  page: number,
  grid: PdfGrid,
  words: readonly PdfWord[],
): readonly PdfCell[] => {
  const cells = new Map<string, { row: number; column: number; words: PdfWord[] }>();
  for (const word of words) {
    const row = lastBefore(grid.rows, word.baselineMm - 1);
    const column = lastBefore(grid.columns, word.leftMm);
    const cell = cells.get(`${row}/${column}`) ?? { row, column, words: [] };
    cell.words.push(word);
    cells.set(`${row}/${column}`, cell);
  }
  return [...cells.values()].map((cell) => ({ ...cell, line: lineOf(page, cell.words) }));
};
