import type { Cell as SheetCell, CellStyle, CellValue } from 'hucre/xlsx';
import type { Cell, Row, Table } from '#shared/dossier/document-model.ts';
import { cellText } from '#shared/dossier/document-text.ts';
import { familyName, pageLayout } from './page-layout.ts';
import { numberFormat, plainFormat } from './sheet-numbers.ts';

export type Spot = { readonly row: number; readonly column: number };
/** A cell and where it stands. */
export type Placed = Spot & { readonly cell: Partial<SheetCell> & { readonly value: CellValue } };

/** Cells of one row: those of the paper, and the numbers that only the workbook shows. */
export const rowCells = (
  row: Row,
  {
    table,
    extras,
    at,
    formulaAt,
  }: {
    readonly table: Table;
    readonly extras: readonly string[];
    readonly at: number;
    readonly formulaAt: (column: number) => string | null;
  },
): readonly Placed[] => {
  const bold = row.role !== 'body';
  const own = row.cells.map((cell, column) => ({
    row: at,
    column,
    cell: withFormula(
      valueCell(cell, { bold, align: table.columns[column]?.align ?? 'left' }),
      formulaAt(column),
    ),
  }));
  return [...own, ...extraCells(row, { extras, at, first: table.columns.length, formulaAt })];
};

const extraCells = (
  row: Row,
  {
    extras,
    at,
    first,
    formulaAt,
  }: {
    readonly extras: readonly string[];
    readonly at: number;
    readonly first: number;
    readonly formulaAt: (column: number) => string | null;
  },
): readonly Placed[] => {
  const values = new Map(
    row.cells.flatMap((cell) => cell?.extra ?? []).map(({ title, value }) => [title, value]),
  );
  return extras.map((title, index) => {
    const value = values.get(title);
    const style = { ...look({ bold: row.role !== 'body', align: 'right' }), numFmt: plainFormat };
    return {
      row: at,
      column: first + index,
      cell: withFormula(
        { value: value === undefined ? null : Number(value), style },
        formulaAt(first + index),
      ),
    };
  });
};

type Look = { readonly bold: boolean; readonly align: 'left' | 'center' | 'right' };

/** A number where the paper has one behind its text; everything else, codes above all, stays text. */
const valueCell = (cell: Cell, shape: Look): Placed['cell'] => {
  if (cell === null) return { value: null, style: look(shape) };
  if (cell.number === undefined) return { value: cellText(cell) || null, style: look(shape) };
  return {
    value: Number(cell.number.value),
    style: { ...look(shape), numFmt: numberFormat(cell) },
  };
};

/** The printed number stays in the cell until a program works the formula out anew. */
const withFormula = (cell: Placed['cell'], formula: string | null): Placed['cell'] =>
  formula === null ? cell : { ...cell, formula, formulaResult: cell.value };

/** A title of a column, as it repeats on each printed page. */
export const headingCell = (title: string, spot: Spot): Placed => ({
  ...spot,
  cell: { value: title, style: look({ bold: true, align: 'center' }) },
});

const edge = { style: 'thin', color: { rgb: '000000' } } as const;

const look = ({ bold, align }: Look): CellStyle => ({
  font: { name: familyName, size: pageLayout.table.size, bold },
  alignment: { horizontal: align, vertical: bold ? 'center' : 'top', wrapText: true },
  border: { top: edge, bottom: edge, left: edge, right: edge },
});
