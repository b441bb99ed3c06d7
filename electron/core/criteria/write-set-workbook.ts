import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { SheetTable } from '#shared/criteria/sheets/sheet-rows.ts';

const font = { name: 'Times New Roman', size: 12 } as const;
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  alignment: { vertical: 'center', wrapText: true },
};
const bodyStyle: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } };
/** Kept as text: Excel would show the code 17.10 as 17.1. */
const textStyle: CellStyle = { ...bodyStyle, numFmt: '@' };

/** A workbook an officer can work in: headings stay in sight, fixed lists are offered, codes are text. */
export const writeSetWorkbook = async (
  title: string,
  tables: readonly SheetTable[],
): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map(sheetOf),
    properties: { title, creator: 'HoSoNTM', created: fixedDay, modified: fixedDay },
    defaultFont: font,
  });
};

/** No clock in the file: the same set gives the same workbook. */
const fixedDay = new Date('2026-01-01T00:00:00Z');

const sheetOf = ({ name, rows, choices, formats = {} }: SheetTable): WriteSheet => ({
  name,
  rows: rows.map((cells) => [...cells]),
  cells: new Map(
    rows.flatMap((cells, row) =>
      cells.map((value, column): [string, Partial<Cell>] => [
        `${row},${column}`,
        { value, style: row === 0 ? headStyle : styleOf(value, formats[column]) },
      ]),
    ),
  ),
  columns: (rows[0] ?? []).map((_heading, column) => ({ width: widthOf(rows, column) })),
  freezePane: { rows: 1 },
  dataValidations: choices.map(({ column, row, values }) => ({
    type: 'list',
    values: [...values],
    allowBlank: true,
    range: row === undefined ? columnRange(column) : cellRange(row, column),
  })),
});

const styleOf = (value: SheetTable['rows'][number][number], format?: string): CellStyle => {
  if (typeof value !== 'number') return textStyle;
  return format === undefined ? bodyStyle : { ...bodyStyle, numFmt: format };
};

const widthOf = (rows: SheetTable['rows'], column: number): number => {
  const longest = Math.max(...rows.map((cells) => String(cells[column] ?? '').length));
  return Math.min(60, Math.max(10, longest + 2));
};

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

const columnRange = (column: number): string => `${letter(column)}2:${letter(column)}1000`;
const cellRange = (row: number, column: number): string => {
  const cell = `${letter(column)}${row + 1}`;
  return `${cell}:${cell}`;
};
