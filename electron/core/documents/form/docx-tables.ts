import type { XmlElement } from 'xmldoc';
import { attributeOf, elementsOf } from './docx-package.ts';
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

const isRuled = (table: XmlElement): boolean =>
  hasLines(table.childNamed('w:tblPr'), 'w:tblBorders') ||
  table.descendantsNamed('w:tcPr').filter((cell) => hasLines(cell, 'w:tcBorders')).length > 1;

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
  return row.childrenNamed('w:tc').map((cell) => {
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
export const readTable = (table: XmlElement, room: Room): DocxTable => {
  const fromMm = startOf(table, room, sum(gridOf(table)) * mmPerTwip);
  const rows = table.childrenNamed('w:tr');
  return {
    ruled: isRuled(table),
    cells: rows.flatMap((row, index) => cellsOfRow(row, { table, row: index, fromMm })),
  };
};
