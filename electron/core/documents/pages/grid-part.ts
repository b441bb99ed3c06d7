import type { Grid, GridCell, GridRow } from './grid.ts';
import type { Box } from './marks.ts';
import type { Pages } from './pages.ts';

/** A cell on this page: the first and the last of its rows, counted within the part. */
export type PlacedCell = { readonly cell: GridCell; readonly from: number; to: number };

/** Of a cell over several rows: how many of them are still to come. */
type OpenSpan = { readonly placed: PlacedCell; readonly until: number; left: number };

/** What of a table stands on one page. */
export type Part = {
  readonly grid: Grid;
  readonly cells: PlacedCell[];
  /** Points from the top of the sheet to each line across. */
  readonly tops: number[];
  open: OpenSpan[];
  hasRows: boolean;
};

/** Begins a part with the titles; a cell whose rows go on from the page before shows its text again. */
export const openPart = (grid: Grid, pages: Pages, goingOn: readonly OpenSpan[]): Part => {
  const part: Part = { grid, cells: [], tops: [pages.y()], open: [], hasRows: false };
  for (const heading of grid.headings) putRow(part, { row: heading }, pages);
  part.hasRows = false;
  for (const { placed, left } of goingOn)
    openSpan(part, { ...placed.cell, rowSpan: left }, pages.y());
  return part;
};

type PutRow = {
  readonly row: GridRow;
  /** Over the page: it is not done yet for the cells that stand beside it. */
  readonly goesOn?: boolean;
};

/** Puts a row, or what of it fits on the page. */
export const putRow = (part: Part, { row, goesOn = false }: PutRow, pages: Pages): void => {
  const index = part.tops.length - 1;
  const top = pages.y();
  for (const cell of row.cells)
    if (cell.rowSpan > 1) openSpan(part, cell, top);
    else part.cells.push({ cell, from: index, to: index });
  for (const span of part.open) {
    span.placed.to = index;
    if (!goesOn) span.left -= 1;
  }
  const ended = part.open.filter(({ left }) => left === 0);
  part.open = part.open.filter(({ left }) => left > 0);
  const foot = Math.max(top + heightOf(part.grid, row.cells), ...ended.map(({ until }) => until));
  pages.skip(foot - top);
  part.tops.push(foot);
  part.hasRows = true;
};

const openSpan = (part: Part, cell: GridCell, top: number): void => {
  const from = part.tops.length - 1;
  const placed: PlacedCell = { cell, from, to: from };
  part.cells.push(placed);
  part.open.push({ placed, until: top + spanHeight(part.grid, cell), left: cell.rowSpan });
};

/** The last row on the page grows until the texts beside it have room. */
export const closeSpans = (part: Part, pages: Pages): void => {
  const foot = Math.max(pages.y(), ...part.open.map(({ until }) => until));
  pages.skip(foot - pages.y());
  part.tops[part.tops.length - 1] = foot;
};

/** Points from here that the texts over several rows need which begin in this row. */
export const spanNeed = (grid: Grid, row: GridRow): number =>
  Math.max(
    0,
    ...row.cells.filter(({ rowSpan }) => rowSpan > 1).map((cell) => spanHeight(grid, cell)),
  );

/** Height of a row by the cells that are its own. */
export const heightOf = (grid: Grid, cells: readonly GridCell[]): number =>
  Math.max(
    grid.leastHeight,
    ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => spanHeight(grid, cell)),
  );

const spanHeight = ({ padding, thickness }: Grid, { lines }: GridCell): number =>
  linesHeight(lines) + 2 * padding + thickness;

const linesHeight = (lines: readonly Box[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** As many lines of each cell as have room, at least one; and the rest. */
export const splitRow = (
  grid: Grid,
  row: GridRow,
  room: number,
): readonly [fitting: GridRow, left: GridRow] => {
  const inner = room - 2 * grid.padding - grid.thickness;
  const counts = row.cells.map((cell) =>
    cell.rowSpan > 1 ? cell.lines.length : fitting(cell, inner),
  );
  const least = counts.some((count, index) => count > 0 && !isSpan(row, index)) ? 0 : 1;
  const sliced = (from: (count: number) => number, to: (count: number) => number | undefined) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const count = Math.max(counts[index] ?? 0, least);
      return { ...cell, lines: cell.lines.slice(from(count), to(count)) };
    }),
  });
  const left = sliced(
    (count) => count,
    () => undefined,
  );
  return [
    sliced(
      () => 0,
      (count) => count,
    ),
    { ...left, cells: left.cells.filter(({ rowSpan }) => rowSpan === 1) },
  ];
};

const isSpan = ({ cells }: GridRow, index: number): boolean => (cells[index]?.rowSpan ?? 1) > 1;

const fitting = ({ lines }: GridCell, inner: number): number => {
  let filled = 0;
  const over = lines.findIndex(({ height }) => {
    filled += height;
    return filled > inner;
  });
  return over < 0 ? lines.length : over;
};
