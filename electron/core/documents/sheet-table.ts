import type { CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Row, Table } from '#shared/dossier/document-model.ts';
import { cellText } from '#shared/dossier/document-text.ts';
import { columnNumber } from '#shared/dossier/official-words.ts';
import { headingCell, rowCells, type Placed } from './sheet-cells.ts';
import { tableFormulas } from './sheet-formulas.ts';
import { sheetHeights, type SheetText } from './sheet-heights.ts';
import { printSetup } from './sheet-print.ts';
import { headingRows } from './table-layout.ts';

/** A table as a sheet ready to print: titles frozen and repeated, landscape, as wide as one page. */
export const sheetOf = (table: Table, name: string): WriteSheet => {
  const extras = extraTitles(table);
  const headings = sheetHeadings(table, extras);
  const formulaOf = tableFormulas(table, headings.length, extras);
  const placed = [
    ...headings.flatMap((titles, row) =>
      titles.map((title, column) => headingCell(title, { row, column })),
    ),
    ...table.rows.flatMap((row, index) =>
      rowCells(row, {
        table,
        extras,
        at: headings.length + index,
        formulaAt: (column) => formulaOf(index, column),
      }),
    ),
  ];
  const widths = [
    ...table.columns.map((column) => columnWidth(table, column.width)),
    ...extras.map(() => extraWidth),
  ];
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowDefs: sheetHeights([
      ...headings.map((titles) =>
        titles.map((text, index) => ({ text, characters: widths[index] ?? extraWidth })),
      ),
      ...table.rows.map((row) => rowTexts(row, widths)),
    ]),
    rows: grid(placed, {
      rows: headings.length + table.rows.length,
      columns: table.columns.length + extras.length,
    }),
    cells: new Map(placed.map(({ row, column, cell }) => [`${row},${column}`, cell])),
    merges: mergesOf(table, headings.length),
    freezePane: { rows: headings.length },
    pageSetup: printSetup,
  };
};

/** Titles, and their numbers where the table has them, over the added columns too. */
const sheetHeadings = (table: Table, extras: readonly string[]): readonly (readonly string[])[] =>
  headingRows(table).map((titles, index) => [
    ...titles,
    ...extras.map((title, place) =>
      index === 0 ? title : columnNumber(table.columns.length + place),
    ),
  ]);

/** Characters across the whole table: about a landscape page. */
const charactersAcross = 130;

const extraWidth = 12;

/** A text that spans rows has room below it. */
const rowTexts = (row: Row, widths: readonly number[]): readonly SheetText[] =>
  row.cells.flatMap((cell, column) => {
    if (cell === null || (cell.rowSpan ?? 1) > 1) return [];
    const room = widths.slice(column, column + (cell.columnSpan ?? 1));
    return [{ text: cellText(cell), characters: room.reduce((sum, width) => sum + width, 0) }];
  });

const columnWidth = (table: Table, share: number): number => {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(5, Math.round((share / whole) * charactersAcross));
};

const extraTitles = (table: Table): readonly string[] => [
  ...new Set(
    table.rows
      .flatMap((row) => row.cells)
      .flatMap((cell) => (cell?.extra ?? []).map(({ title }) => title)),
  ),
];

const grid = (
  placed: readonly Placed[],
  size: { readonly rows: number; readonly columns: number },
): CellValue[][] => {
  const rows = Array.from({ length: size.rows }, () =>
    Array.from({ length: size.columns }, (): CellValue => null),
  );
  for (const { row, column, cell } of placed) {
    const line = rows[row];
    if (line !== undefined) line[column] = cell.value;
  }
  return rows;
};

const mergesOf = (table: Table, first: number): MergeRange[] =>
  table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => {
      const { columnSpan = 1, rowSpan = 1 } = cell ?? {};
      if (columnSpan === 1 && rowSpan === 1) return [];
      const startRow = first + index;
      return [
        {
          startRow,
          startCol: column,
          endRow: startRow + rowSpan - 1,
          endCol: column + columnSpan - 1,
        },
      ];
    }),
  );
