import type { Cell as SheetCell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import { cellText } from '#shared/dossier/document-text.ts';
import { pageLayout, familyName } from './page-layout.ts';
import { numberFormat, plainFormat } from './sheet-numbers.ts';
import { headingRows } from './table-layout.ts';

/** A table as a sheet ready to print: titles frozen and repeated, landscape, as wide as one page. */
export const sheetOf = (table: Table, name: string): WriteSheet => {
  const extras = extraTitles(table);
  const headings = headingRows(table).map((titles, index) => [
    ...titles,
    ...extras.map((title, place) => (index === 0 ? title : `(${table.columns.length + place + 1})`)),
  ]);
  const placed = [
    ...headings.flatMap((titles, row) => titles.map((title, column) => headingCell(title, { row, column }))),
    ...table.rows.flatMap((row, index) => rowCells(row, { table, extras, at: headings.length + index })),
  ];
  return {
    name,
    columns: [...table.columns.map((column) => ({ width: columnWidth(table, column.width) })), ...extras.map(() => ({ width: 12 }))],
    rows: grid(placed, { rows: headings.length + table.rows.length, columns: table.columns.length + extras.length }),
    cells: new Map(placed.map(({ row, column, cell }) => [`${row},${column}`, cell])),
    merges: mergesOf(table, headings.length),
    freezePane: { rows: headings.length },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${headings.length}`,
      margins: printMargins,
    },
  };
};

type Spot = { readonly row: number; readonly column: number };
type Placed = Spot & { readonly cell: Partial<SheetCell> & { readonly value: CellValue } };

const inches = (millimetres: number): number => millimetres / 25.4;
const printMargins = {
  top: inches(pageLayout.margin.top),
  bottom: inches(pageLayout.margin.bottom),
  left: inches(pageLayout.margin.left),
  right: inches(pageLayout.margin.right),
  header: inches(pageLayout.pageNumber.fromEdge),
  footer: inches(pageLayout.pageNumber.fromEdge),
};

/** Characters across the whole table: about a landscape page. */
const charactersAcross = 130;

const columnWidth = (table: Table, share: number): number => {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(5, Math.round((share / whole) * charactersAcross));
};

const extraTitles = (table: Table): readonly string[] => [
  ...new Set(table.rows.flatMap((row) => row.cells).flatMap((cell) => (cell?.extra ?? []).map(({ title }) => title))),
];

const rowCells = (
  row: Row,
  { table, extras, at }: { readonly table: Table; readonly extras: readonly string[]; readonly at: number },
): readonly Placed[] => {
  const bold = row.role !== 'body';
  const own = row.cells.map((cell, column) => ({
    row: at,
    column,
    cell: valueCell(cell, { bold, align: table.columns[column]?.align ?? 'left' }),
  }));
  return [...own, ...extraCells(row, { extras, at, first: table.columns.length })];
};

const extraCells = (
  row: Row,
  { extras, at, first }: { readonly extras: readonly string[]; readonly at: number; readonly first: number },
): readonly Placed[] => {
  const values = new Map(row.cells.flatMap((cell) => cell?.extra ?? []).map(({ title, value }) => [title, value]));
  return extras.map((title, index) => {
    const value = values.get(title);
    const style = { ...look({ bold: row.role !== 'body', align: 'right' }), numFmt: plainFormat };
    return { row: at, column: first + index, cell: { value: value === undefined ? null : Number(value), style } };
  });
};

type Look = { readonly bold: boolean; readonly align: 'left' | 'center' | 'right' };

/** A number where the paper has one behind its text; everything else, codes above all, stays text. */
const valueCell = (cell: Cell, shape: Look): Placed['cell'] => {
  if (cell === null) return { value: null, style: look(shape) };
  if (cell.number === undefined) return { value: cellText(cell) || null, style: look(shape) };
  return { value: Number(cell.number.value), style: { ...look(shape), numFmt: numberFormat(cell) } };
};

const headingCell = (title: string, spot: Spot): Placed => ({
  ...spot,
  cell: { value: title, style: look({ bold: true, align: 'center' }) },
});

const edge = { style: 'thin', color: { rgb: '000000' } } as const;

const look = ({ bold, align }: Look): CellStyle => ({
  font: { name: familyName, size: pageLayout.table.size, bold },
  alignment: { horizontal: align, vertical: bold ? 'center' : 'top', wrapText: true },
  border: { top: edge, bottom: edge, left: edge, right: edge },
});

const grid = (placed: readonly Placed[], size: { readonly rows: number; readonly columns: number }): CellValue[][] => {
  const rows = Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, (): CellValue => null));
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
      return [{ startRow, startCol: column, endRow: startRow + rowSpan - 1, endCol: column + columnSpan - 1 }];
    }),
  );
