import type { XmlElement } from 'xmldoc';
import { attributeOf, elementsNamed, elementsOf } from './docx-package.ts';
import type { DocxStyles } from './docx-styles.ts';
import { mmPerTwip, type Room } from './docx-lines.ts';

export type DocxCell = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly room: Room;
  readonly content: readonly XmlElement[];
};

export type DocxTable = { readonly ruled: boolean; readonly cells: readonly DocxCell[] };

/** Word's own padding left and right where a table names none. */
const defaultPaddingTwips = 108;

const hasLines = (properties: XmlElement | undefined, borders: string): boolean =>
  elementsOfChild(properties, borders).some(
    (side) => !['nil', 'none', undefined].includes(side.attr['w:val']),
  );

const elementsOfChild = (parent: XmlElement | undefined, name: string): readonly XmlElement[] => {
  const child = parent?.childNamed(name);
  return child === undefined ? [] : elementsOf(child);
};

/** Lines are drawn by the table itself, by its style where the table says nothing of them, or by its cells. */
const isRuled = (table: XmlElement, styles: DocxStyles): boolean => {
  const own = table.childNamed('w:tblPr');
  const byStyle =
    own?.childNamed('w:tblBorders') === undefined &&
    styles
      .table(attributeOf(own, 'w:tblStyle'))
      .some((style) => hasLines(style.childNamed('w:tblPr'), 'w:tblBorders'));
  const inCells = table.descendantsNamed('w:tcPr').filter((cell) => hasLines(cell, 'w:tcBorders'));
  return byStyle || hasLines(own, 'w:tblBorders') || inCells.length > 1;
};

const isProposedAway = (row: XmlElement): boolean =>
  row.childNamed('w:trPr')?.childNamed('w:del') !== undefined;

const gridOf = (table: XmlElement): readonly number[] =>
  (table.childNamed('w:tblGrid')?.childrenNamed('w:gridCol') ?? []).map((column) =>
    Number(column.attr['w:w'] ?? 0),
  );

const paddingOf = (
  properties: XmlElement | undefined,
  holder: string,
  side: string,
): number | null => {
  const margin = properties?.childNamed(holder);
  const width =
    attributeOf(margin, `w:${side}`, 'w:w') ??
    attributeOf(margin, side === 'left' ? 'w:start' : 'w:end', 'w:w');
  return width === undefined ? null : Number(width);
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, next) => total + next, 0);

const startOf = (table: XmlElement, room: Room, widthMm: number): number => {
  const properties = table.childNamed('w:tblPr');
  if (attributeOf(properties, 'w:jc') === 'center')
    return (room.leftMm + room.rightMm - widthMm) / 2;
  return room.leftMm + Number(attributeOf(properties, 'w:tblInd', 'w:w') ?? 0) * mmPerTwip;
};

type RowOrigin = { readonly table: XmlElement; readonly row: number; readonly fromMm: number };

const cellsOfRow = (row: XmlElement, origin: RowOrigin): readonly DocxCell[] => {
  const grid = gridOf(origin.table);
  const tableProperties = origin.table.childNamed('w:tblPr');
  let column = 0;
  return elementsNamed(row, 'w:tc').map((cell) => {
    const properties = cell.childNamed('w:tcPr');
    const span = Number(attributeOf(properties, 'w:gridSpan') ?? 1);
    const padding = (side: string): number =>
      paddingOf(properties, 'w:tcMar', side) ??
      paddingOf(tableProperties, 'w:tblCellMar', side) ??
      defaultPaddingTwips;
    const leftMm = origin.fromMm + (sum(grid.slice(0, column)) + padding('left')) * mmPerTwip;
    const rightMm =
      origin.fromMm + (sum(grid.slice(0, column + span)) - padding('right')) * mmPerTwip;
    const place = { row: origin.row, column, columns: grid.length, room: { leftMm, rightMm } };
    column += span;
    return { ...place, content: elementsOf(cell) };
  });
};

/** Cells of a table in reading order, each with the room its text has. */
export const readTable = (table: XmlElement, room: Room, styles: DocxStyles): DocxTable => {
  const fromMm = startOf(table, room, sum(gridOf(table)) * mmPerTwip);
  const rows = elementsNamed(table, 'w:tr').filter((row) => !isProposedAway(row));
  return {
    ruled: isRuled(table, styles),
    cells: rows.flatMap((row, index) => cellsOfRow(row, { table, row: index, fromMm })),
  };
};
