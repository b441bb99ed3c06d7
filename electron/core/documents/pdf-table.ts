import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import type { FontStyle } from './font-files.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { tallestKept, type Grid, type GridCell, type GridRow } from './pages/grid.ts';
import { lineBoxes, type Align } from './pages/lines.ts';
import type { Box, Word } from './pages/marks.ts';
import { wordsOfText } from './pages/words.ts';
import { linePitch, type PdfContext } from './pdf-text.ts';
import { printedCell } from './printed-cell.ts';
import {
  headingRows,
  rowStyle,
  staysWithNext,
  tableLayout,
  type TableLayout,
} from './table-layout.ts';

const padding = millimetresToPoints(pageLayout.table.padding);
const { line: thickness, before } = pageLayout.table;

/** A grid whose titles repeat on each page and whose rows may break, but short rows do not. */
export const pdfTable = (table: Table, context: PdfContext): Grid => {
  const layout = tableLayout(table, context.orientation, context.metrics);
  const setting: Setting = { layout, edges: edgesOf(layout), context };
  return {
    kind: 'grid',
    before,
    edges: setting.edges,
    padding,
    thickness,
    leastHeight: linePitch(layout.size, 1) + 2 * padding + thickness,
    headings: headingRows(table).map((titles) => headingRow(titles, setting)),
    rows: table.rows.map((row, index) => ({
      cells: bodyCells(row, table, setting),
      keepsNext: staysWithNext(table, index),
    })),
  };
};

type Setting = {
  readonly layout: TableLayout;
  readonly edges: readonly number[];
  readonly context: PdfContext;
};

/** The lines down: the grid ends at the margins, the outer lines inside of them. */
const edgesOf = ({ widths }: TableLayout): readonly number[] => {
  const whole = millimetresToPoints(widths.reduce((sum, width) => sum + width, 0));
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + millimetresToPoints(width));
  return edges.map((edge) => Math.min(whole - thickness / 2, Math.max(thickness / 2, edge)));
};

const headingRow = (titles: readonly string[], setting: Setting): GridRow => ({
  keepsNext: true,
  cells: titles.map((text, column) => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    lines: cellLines(
      text,
      { column, columnSpan: 1, align: 'center', style: { bold: true } },
      setting,
    ),
  })),
});

const bodyCells = (row: Row, table: Table, setting: Setting): readonly GridCell[] =>
  row.cells.flatMap((cell, column) => {
    if (cell === null) return [];
    const { columnSpan = 1, rowSpan = 1, missing, link } = cell;
    const align = table.columns[column]?.align ?? 'left';
    const look: Look = { column, columnSpan, align, style: rowStyle(row), missing, link };
    const lines = cellLines(printedCell(cell), look, setting);
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    // A text too high to stand whole beside its rows is broken with the first of them.
    return [{ column, columnSpan, rowSpan: height < tallestKept ? rowSpan : 1, lines }];
  });

type Look = {
  readonly column: number;
  readonly columnSpan: number;
  readonly align: Align;
  readonly style: FontStyle;
  readonly missing?: NonNullable<Cell>['missing'];
  readonly link?: NonNullable<Cell>['link'];
};

const cellLines = (
  text: string,
  look: Look,
  { layout, edges, context }: Setting,
): readonly Box[] => {
  const { column, columnSpan, align, style, missing, link } = look;
  const { size } = layout;
  const outer = (edges[column + columnSpan] ?? 0) - (edges[column] ?? 0);
  const width = outer - 2 * padding - thickness;
  const setting = { style, shaded: missing !== undefined, size, metrics: context.metrics };
  const words = wordsOfText(text, setting, width);
  const lines = lineBoxes(words, { width, size, align, pitch: linePitch(size, 1) });
  return link === undefined ? lines : lines.map((line) => withLink(line, link));
};

const withLink = (line: Box, to: string): Box => {
  const text = line.marks.find((mark) => mark.kind === 'text');
  if (text === undefined) return line;
  const width = text.words.reduce((sum: number, word: Word) => sum + word.width, 0);
  const { x } = text;
  return {
    ...line,
    marks: [...line.marks, { kind: 'link', x, y: 0, width, height: line.height, to }],
  };
};
