import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import { printedCell } from './printed-cell.ts';
import { gapShading, lineSpacing, brokenRuns, type DocxContext } from './docx-text.ts';
import type { Letters } from './line-breaks.ts';
import { millimetresToTwips, pageLayout, textHeight, millimetresToPoints } from './page-layout.ts';
import {
  headingRows,
  rowStyle,
  staysWithNext,
  tableLayout,
  type TableLayout,
} from './table-layout.ts';

/** A grid whose titles repeat (tblHeader), whose short rows stay whole and whose groups stay with their first row. */
export const docxTable = (table: Table, context: DocxContext): DocxTable => {
  const measured = context.loose ? withoutTags(table) : table;
  const layout = tableLayout(measured, context.orientation, context.metrics);
  const widths = layout.widths.map(millimetresToTwips);
  const whole = { table, layout, widths, tallest: tallestWhole(context) };
  return new DocxTable({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: gridBorders,
    margins: cellMargins,
    rows: [
      ...headingRows(table).map((titles) => headingRow(titles, whole)),
      ...table.rows.map((row, index) => bodyRow(row, index, whole)),
    ],
  });
};

/** Columns of a template are as wide as its titles ask, not as its tags are long. */
const withoutTags = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) => cell && { ...cell, text: cell.text.replaceAll(/\{[^}]*\}/g, '') },
    ),
  })),
});

type WholeTable = {
  readonly table: Table;
  readonly layout: TableLayout;
  readonly widths: readonly number[];
  readonly tallest: number;
};

/** A row up to this height is not split over pages. */
const tallestWhole = ({ orientation }: DocxContext): number =>
  millimetresToPoints(textHeight(orientation)) / 3;

const line = { style: BorderStyle.SINGLE, size: pageLayout.table.line * 8, color: '000000' };
const gridBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

const padding = millimetresToTwips(pageLayout.table.padding);
const cellMargins = { top: padding, bottom: padding, left: padding, right: padding };

const headingRow = (titles: readonly string[], { layout, widths }: WholeTable): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: titles.map(
      (title, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [cellParagraph(title, { size: layout.size, style: { bold: true } }, 'center')],
        }),
    ),
  });

const bodyRow = (row: Row, index: number, whole: WholeTable): TableRow =>
  new TableRow({
    cantSplit: (whole.layout.rowHeights[index] ?? 0) < whole.tallest,
    keepNext: staysWithNext(whole.table, index),
    children: row.cells.flatMap((cell, column) =>
      cell === null ? [] : [bodyCell(cell, column, { row, whole })],
    ),
  });

/** docx fills in the places below a cell that spans rows by itself. */
const bodyCell = (
  cell: Exclude<Cell, null>,
  column: number,
  { row, whole }: { readonly row: Row; readonly whole: WholeTable },
): TableCell => {
  const span = cell.columnSpan ?? 1;
  const width = whole.widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  const letters = { size: whole.layout.size, style: rowStyle(row) };
  const align = whole.table.columns[column]?.align ?? 'left';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    rowSpan: cell.rowSpan ?? 1,
    children: [cellParagraph(printedCell(cell), letters, align, cell.missing !== undefined)],
  });
};

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

const cellParagraph = (
  text: string,
  letters: Letters,
  ...[align, missing = false]: [align: 'left' | 'center' | 'right', missing?: boolean]
): Paragraph =>
  new Paragraph({
    children: text === '' ? [] : brokenRuns(text, letters, missing ? gapShading : {}),
    run: { size: letters.size * 2 },
    alignment: alignments[align],
    spacing: { before: 0, after: 0, ...lineSpacing(1) },
  });
