import type { TableCell } from 'pdfmake/interfaces.js';
import { z } from 'zod';
import type { Table } from '#shared/dossier/document-model.ts';
import { cutsOf } from './split-spans.ts';

/** Where row spans are cut in this pass, and what the pass tells about the pages of their rows. */
export type SpanWatch = {
  readonly cuts: (table: Table) => readonly number[];
  readonly watch: (table: Table, rows: readonly (readonly TableCell[])[]) => void;
  /** After the pass: the cuts the next pass needs; null when this one had them right. */
  readonly nextCuts: () => SpanCuts | null;
};

export type SpanCuts = ReadonlyMap<Table, readonly number[]>;

/** Only the layout knows where a page ends, so row spans are laid out once whole and once more cut at those places. */
export const watchSpans = (known: SpanCuts): SpanWatch => {
  const watched = new Map<Table, readonly (readonly TableCell[])[]>();
  const cuts = (table: Table): readonly number[] => known.get(table) ?? [];
  return {
    cuts,
    watch: (table, rows) => {
      if (table.rows.some((row) => row.cells.some((cell) => (cell?.rowSpan ?? 1) > 1)))
        watched.set(table, rows);
    },
    nextCuts: () => {
      const found = new Map(
        [...watched].map(([table, rows]) => [table, cutsOf(table, rows.map(pageOfRow))]),
      );
      const isSame = [...found].every(([table, rows]) => rows.join() === cuts(table).join());
      return isSame ? null : found;
    },
  };
};

/** pdfmake writes the places of each node into the node while it lays it out. */
const placed = z.object({ positions: z.array(z.object({ pageNumber: z.number() })) });

const pageOfRow = (row: readonly TableCell[]): number => {
  const pages = row.flatMap((cell) => {
    const node = placed.safeParse(cell);
    return node.success ? node.data.positions.map(({ pageNumber }) => pageNumber).slice(0, 1) : [];
  });
  return Math.max(0, ...pages);
};
