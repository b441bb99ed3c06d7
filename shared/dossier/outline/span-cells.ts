import type { Cell } from '../document-model.ts';

/** A cell of its own, or a place that belongs to the cell on its left or above it. */
export type DraftCell = NonNullable<Cell> | 'left' | 'above';

type Origin = { readonly row: number; readonly column: number };

/** Turns "belongs to the left" and "belongs above" into spans and nulls. */
export const spanCells = (
  rows: readonly (readonly DraftCell[])[],
): readonly (readonly Cell[])[] => {
  const origins: Origin[][] = [];
  rows.forEach((row, rowIndex) => {
    const found: Origin[] = [];
    row.forEach((cell, column) =>
      found.push(originOf(cell, { row: rowIndex, column }, [found, origins[rowIndex - 1]])),
    );
    origins.push(found);
  });
  const reach = reaches(origins);
  return rows.map((row, rowIndex) =>
    row.map((cell, column) => toCell(cell, { row: rowIndex, column }, reach)),
  );
};

const key = ({ row, column }: Origin): string => `${row}:${column}`;

/** A span is one row high or one column wide; what would make another shape stays an empty cell of its own. */
const originOf = (
  cell: DraftCell,
  here: Origin,
  [left, above]: readonly [readonly Origin[], readonly Origin[] | undefined],
): Origin => {
  if (cell === 'left') {
    const origin = left[here.column - 1];
    return origin?.row === here.row ? origin : here;
  }
  const origin = cell === 'above' ? above?.[here.column] : undefined;
  const isNarrow =
    origin?.column === here.column && above?.[here.column + 1]?.column !== here.column;
  return origin && isNarrow ? origin : here;
};

/** The last place that belongs to each cell. */
const reaches = (origins: readonly (readonly Origin[])[]): ReadonlyMap<string, Origin> => {
  const reach = new Map<string, Origin>();
  origins.forEach((row, rowIndex) =>
    row.forEach((origin, column) => {
      const last = reach.get(key(origin)) ?? origin;
      reach.set(key(origin), {
        row: Math.max(last.row, rowIndex),
        column: Math.max(last.column, column),
      });
    }),
  );
  return reach;
};

const toCell = (cell: DraftCell, here: Origin, reach: ReadonlyMap<string, Origin>): Cell => {
  const last = reach.get(key(here));
  if (!last) return null;
  const own = typeof cell === 'string' ? { text: '' } : cell;
  const columnSpan = last.column - here.column + 1;
  const rowSpan = last.row - here.row + 1;
  return {
    ...own,
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
  };
};
