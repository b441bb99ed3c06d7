import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/** A grid that only places paragraphs side by side: no lines, no padding, rows that never break. */
export const bareGrid = (
  columnWidths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table =>
  new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => bareCell(children, columnWidths[index] ?? 0)),
        }),
    ),
  });

const bareCell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: noMargins });
