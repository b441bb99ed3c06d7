import type { ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import { printedCell } from './printed-cell.ts';
import type { FontStyle } from './font-files.ts';
import { gapShade, millimetresToPoints, pageLayout } from './page-layout.ts';
import { reserve } from './pdf-reserve.ts';
import { lineEnd, lineHeight, wordsOf, type PdfContext } from './pdf-text.ts';
import { splitSpans } from './split-spans.ts';
import {
  headingRows,
  rowStyle,
  staysWithNext,
  tableLayout,
  type TableLayout,
} from './table-layout.ts';

/** Height of the heading and what must stand under it: the caller keeps a heading of the text with it. */
export type PdfTable = { readonly node: ContentTable; readonly lead: number };

/** A grid whose titles repeat on each page and whose rows may break, but short rows do not. */
export const pdfTable = (original: Table, context: PdfContext): PdfTable => {
  const table = splitSpans(original, context.spans.cuts(original));
  const layout = tableLayout(table, context.orientation, context.metrics);
  const headings = headingRows(table);
  const keep = keptHeights(table, layout);
  const rows = table.rows.map((row, index) =>
    bodyRow(row, { table, layout, keep: keep[index] ?? 0, context }),
  );
  context.spans.watch(original, rows);
  return {
    lead: layout.headingHeight + (keep[0] ?? 0),
    node: {
      table: {
        headerRows: headings.length,
        widths: layout.widths.map(innerWidth),
        body: [
          ...headings.map((titles) => titles.map((title) => headingCell(title, layout.size))),
          ...rows,
        ],
      },
      layout: lined,
      margin: [0, pageLayout.table.before, 0, 0],
    },
  };
};

const padding = millimetresToPoints(pageLayout.table.padding);

const lined = {
  hLineWidth: () => pageLayout.table.line,
  vLineWidth: () => pageLayout.table.line,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  // Room above and below is a margin of each cell's text: with padding, a row that moves to the next page as a whole
  // leaves an empty strip behind.
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

/** The last vertical line has a width too; it is taken from the columns so that the grid ends at the margin. */
const innerWidth = (millimetres: number, _: number, all: readonly number[]): number =>
  millimetresToPoints(millimetres) -
  2 * padding -
  (pageLayout.table.line * (all.length + 1)) / all.length;

/**
 * What stays together with the top of each row: itself when short, for a group its first row too, and for the last
 * row before a total the total: a sum alone on a page says nothing.
 */
const keptHeights = (table: Table, layout: TableLayout): readonly number[] => {
  const own = layout.rowHeights.map((height) => Math.min(height, tallestKept));
  return table.rows.map((_, index) =>
    staysWithNext(table, index) ? (own[index] ?? 0) + (own[index + 1] ?? 0) : (own[index] ?? 0),
  );
};

const tallestKept = 150;

const headingCell = (title: string, size: number): TableCell =>
  cellContent(title, { size, align: 'center', style: { bold: true } });

type RowContext = {
  readonly table: Table;
  readonly layout: TableLayout;
  readonly keep: number;
  readonly context: PdfContext;
};

const bodyRow = (row: Row, place: RowContext): TableCell[] => {
  const cells: TableCell[] = [];
  row.cells.forEach((cell, index) =>
    cells.push(bodyCell(cell, index, { ...place, style: rowStyle(row) })),
  );
  return cells;
};

const bodyCell = (
  cell: Cell,
  index: number,
  { table, layout, keep, context, style }: RowContext & { readonly style: FontStyle },
): TableCell => {
  if (cell === null) return {};
  const align = table.columns[index]?.align ?? 'left';
  const room = roomOf(layout, index, cell.columnSpan ?? 1);
  const fits = (word: string): boolean => context.metrics.widthOf(word, layout.size, style) <= room;
  const content = cellContent(wholeWords(printedCell(cell), fits), {
    size: layout.size,
    align,
    style,
    missing: cell.missing !== undefined,
    link: cell.link,
  });
  return {
    stack: [reserve(keep, [content], context.orientation)],
    ...(cell.columnSpan !== undefined && { colSpan: cell.columnSpan }),
    ...(cell.rowSpan !== undefined && { rowSpan: cell.rowSpan }),
  };
};

/** Room for text in a cell over this many columns, in points. */
const roomOf = ({ widths }: TableLayout, index: number, span: number): number => {
  const inner = widths.map(innerWidth);
  const covered = inner.slice(index, index + span).reduce((sum, width) => sum + width, 0);
  return covered + (span - 1) * 2 * padding;
};

/**
 * pdfmake breaks after every slash and hyphen, which would tear the number of a paper ("61/QĐ-UBND"): a word that fits
 * its column stays whole.
 */
const wholeWords = (text: string, fits: (word: string) => boolean): ContentText['text'] =>
  /[/-]/.test(text)
    ? wordsOf(text).map((piece) => ({
        text: piece,
        noWrap: piece !== lineEnd && fits(piece.trimEnd()),
      }))
    : text;

type CellLook = {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly style: FontStyle;
  readonly missing?: boolean;
  readonly link?: string | undefined;
};

const cellContent = (text: ContentText['text'], look: CellLook): ContentText => ({
  text: look.missing ? [{ text, background: `#${gapShade}` }] : text,
  fontSize: look.size,
  bold: look.style.bold ?? false,
  alignment: look.align,
  lineHeight: lineHeight(1),
  margin: [0, padding, 0, padding],
  ...(look.link !== undefined && { linkToDestination: look.link }),
});
