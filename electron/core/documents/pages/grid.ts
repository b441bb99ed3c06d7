import { drawPart } from './grid-marks.ts';
import {
  closeSpans,
  heightOf,
  openPart,
  putRow,
  spanNeed,
  splitRow,
  type Part,
} from './grid-part.ts';
import type { Box } from './marks.ts';
import type { Pages } from './pages.ts';

export type GridCell = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly lines: readonly Box[];
};

export type GridRow = {
  readonly cells: readonly GridCell[];
  /** A group stays with its first row, the last row with its total. */
  readonly keepsNext: boolean;
};

/** A table that goes over pages: its titles repeat, short rows are never parted, long ones between two lines. */
export type Grid = {
  readonly kind: 'grid';
  readonly before: number;
  /** Points from the left margin to each line down. */
  readonly edges: readonly number[];
  readonly padding: number;
  readonly thickness: number;
  /** Of an empty row. */
  readonly leastHeight: number;
  readonly headings: readonly GridRow[];
  readonly rows: readonly GridRow[];
};

/** A row up to this many points high is never parted. */
export const tallestKept = 150;

/** The titles and what must stand under them. */
export const gridLead = (grid: Grid): number => headingHeight(grid) + rowNeed(grid, 0);

/** Points by which a sum of heights may miss the room it was measured for. */
const tolerance = 0.01;

export const placeGrid = (grid: Grid, pages: Pages): void => {
  let part = openPart(grid, pages, []);
  for (const [index, row] of grid.rows.entries()) {
    if (part.hasRows && rowNeed(grid, index) > pages.room() + tolerance) part = turned(part, pages);
    let rest = row;
    while (heightOf(grid, rest.cells) > pages.room() + tolerance) {
      const [fitting, left] = splitRow(grid, rest, pages.room());
      putRow(part, { row: fitting, goesOn: true }, pages);
      part = turned(part, pages);
      rest = left;
    }
    putRow(part, { row: rest }, pages);
  }
  closeSpans(part, pages);
  drawPart(part, pages);
};

const turned = (part: Part, pages: Pages): Part => {
  closeSpans(part, pages);
  drawPart(part, pages);
  pages.turn();
  return openPart(part.grid, pages, part.open);
};

const headingHeight = (grid: Grid): number =>
  grid.headings.reduce((sum, { cells }) => sum + heightOf(grid, cells), 0);

/** What must fit on the page with the top of a row: all of a short one, and what it must not be parted from. */
const rowNeed = (grid: Grid, index: number): number => {
  const row = grid.rows[index];
  if (row === undefined) return 0;
  const own = Math.min(tallestKept, heightOf(grid, row.cells));
  const below = row.keepsNext && own < tallestKept ? rowNeed(grid, index + 1) : 0;
  return Math.min(mostKept, Math.max(own + below, spanNeed(grid, row)));
};

/** Points that rows may ask for together: what is higher begins where it stands. */
const mostKept = 2 * tallestKept;
