import type { PlacedCell, Part } from './grid-part.ts';
import { moved, stacked, type Mark } from './marks.ts';
import type { Pages } from './pages.ts';
import { runsOf } from './runs.ts';

/** Draws the texts of what stands on this page, then its lines. */
export const drawPart = (part: Part, { all, sheet }: Pages): void => {
  const page = all.at(-1);
  const rows = part.tops.length - 1;
  if (page === undefined || rows === 0) return;
  for (const placed of part.cells) page.marks.push(...textMarks(placed, part, sheet.left));
  page.marks.push(...moved(lineMarks(part), sheet.left, 0));
};

const textMarks = ({ cell, from }: PlacedCell, part: Part, left: number): readonly Mark[] => {
  const { edges, padding, thickness } = part.grid;
  const x = left + (edges[cell.column] ?? 0) + padding + thickness / 2;
  const y = (part.tops[from] ?? 0) + padding + thickness / 2;
  return moved(stacked(cell.lines).marks, x, y);
};

/** Which cell holds a place of the grid. */
type Holder = (row: number, column: number) => PlacedCell | undefined;

const lineMarks = (part: Part): readonly Mark[] => {
  const { tops, grid } = part;
  const { edges, thickness } = grid;
  const holder = holdersOf(part);
  const across = tops.flatMap((y, row) =>
    runsOf(edges.length - 1, (column) =>
      isParted(holder(row - 1, column), holder(row, column)),
    ).map(([from, to]) => line(thickness, [edges[from], y], [edges[to], y])),
  );
  const down = edges.flatMap((x, column) =>
    runsOf(tops.length - 1, (row) => isParted(holder(row, column - 1), holder(row, column))).map(
      ([from, to]) => line(thickness, [x, tops[from]], [x, tops[to]]),
    ),
  );
  return [...across, ...down];
};

const holdersOf = ({ cells }: Part): Holder => {
  const held = new Map<string, PlacedCell>();
  for (const placed of cells) {
    const { column, columnSpan } = placed.cell;
    for (let row = placed.from; row <= placed.to; row += 1)
      for (let at = column; at < column + columnSpan; at += 1) held.set(`${row} ${at}`, placed);
  }
  return (row, column) => held.get(`${row} ${column}`);
};

/** A line stands between two cells and around the grid, but not inside a cell. */
const isParted = (one: PlacedCell | undefined, other: PlacedCell | undefined): boolean =>
  one === undefined || one !== other;

type Point = readonly [number | undefined, number | undefined];

const line = (thickness: number, [x = 0, y = 0]: Point, [toX = 0, toY = 0]: Point): Mark => ({
  kind: 'rule',
  x,
  y,
  width: toX - x,
  height: toY - y,
  thickness,
});
