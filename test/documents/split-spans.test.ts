import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cutsOf, splitSpans } from '#core/documents/split-spans.ts';
import type { Table } from '#shared/dossier/document-model.ts';
import { spanTable } from './samples/long-document.ts';

/** Covered places of every row: what a grid needs to be whole. */
const covered = (table: Table): readonly (readonly boolean[])[] =>
  table.rows.map((row, index) =>
    row.cells.map((_, column) =>
      table.rows
        .slice(0, index)
        .some((above, from) => from + (above.cells[column]?.rowSpan ?? 1) > index),
    ),
  );

describe('row spans cut at page ends', () => {
  it('are cut where a page begins inside of them', () => {
    const pages = spanTable().rows.map((_, row) => (row < 4 ? 1 : row < 15 ? 2 : 3));
    expect(cutsOf(spanTable(), pages)).toEqual([4]);
    const cut = splitSpans(spanTable(), [4]);
    expect(cut.rows[0]?.cells[1]?.rowSpan).toBe(4);
    expect(cut.rows[4]?.cells[1]).toEqual({
      text: spanTable().rows[0]?.cells[1]?.text,
      rowSpan: 11,
    });
    expect(cut.rows[15]?.cells[1]?.rowSpan).toBe(15);
  });

  it('leave every place either filled or covered, never both', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: spanTable().rows.length - 1 }));
    fc.assert(
      fc.property(cuts, (places) => {
        const table = splitSpans(spanTable(), places);
        expect(table.rows.map((row) => row.cells.map((cell) => cell === null))).toEqual(
          covered(table),
        );
      }),
    );
  });
});
