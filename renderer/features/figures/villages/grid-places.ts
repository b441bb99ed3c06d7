import type { OutputOf } from '../../../bridge/client.ts';

export type SheetView = OutputOf<'villages.sheet'>;

/** A box of the grid. */
export type Box = {
  readonly villageId: string;
  readonly village: string;
  readonly concept: string;
  readonly name: string;
  readonly value: string | null;
};

/** The grid as it lies: questions down and villages across as on the paper, or turned as in most Excel tables. */
export type Grid = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly boxes: readonly (readonly Box[])[];
};

export const gridOf = ({ rows, columns }: SheetView, turned: boolean): Grid => {
  const byVillage = rows.map(({ villageId, name: village, cells }) =>
    columns.map(({ concept, name }, index): Box => {
      const value = cells[index] ?? null;
      return { villageId, village, concept, name, value };
    }),
  );
  const villages = rows.map(({ name }) => name);
  const questions = columns.map(({ name, unitOf }) =>
    unitOf === '' ? name : `${name} (${unitOf})`,
  );
  if (turned) return { rows: villages, columns: questions, boxes: byVillage };
  const boxes = columns.map((_, index) =>
    byVillage.flatMap((line) => line.slice(index, index + 1)),
  );
  return { rows: questions, columns: villages, boxes };
};

/** The cells of a text copied from a spreadsheet: tabs across, lines down; the last line end is none of it. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

export type Placed = { readonly box: Box; readonly text: string };

/** Lays a pasted block over the grid from one box on; null where it would stick out. */
export const placeBlock = (
  { boxes }: Grid,
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): readonly Placed[] | null => {
  const placed = block.flatMap((line, down) =>
    line.map((text, across) => ({ box: boxes[at.row + down]?.[at.column + across], text })),
  );
  const inside = placed.flatMap(({ box, text }) => (box === undefined ? [] : [{ box, text }]));
  return inside.length === placed.length ? inside : null;
};
