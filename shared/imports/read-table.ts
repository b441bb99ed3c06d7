import type { Day } from '#shared/kernel/day.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';

/** A piece of a cell in one font. In old Vietnamese fonts the font decides what the letters are. */
export type TextRun = { readonly text: string; readonly font?: string };

/** One cell as a file holds it. What a kind of file doesn't say is absent. */
export type ReadCell = {
  /** As it reads: a number in the Vietnamese form, a day as 31/12/2025. */
  readonly text: string;
  /** Exact, as stored: 85% is 0.85 with a format that has a per cent sign. */
  readonly number?: Decimal;
  /** Number format of a workbook ("0.00%"): what the number looks like to the officer. */
  readonly format?: string;
  readonly date?: Day;
  readonly flag?: boolean;
  readonly font?: string;
  /** Only where the cell has pieces in more than one font. */
  readonly runs?: readonly TextRun[];
  /** The first cell of the merge this cell lies in; its value is given here too. */
  readonly mergedInto?: Place;
  /** A table of its own stands in the cell; its words are here, its columns are not. */
  readonly nested?: true;
  /** `uncached`: the file holds a formula and no value; the cell is not empty, it is unknown. */
  readonly formula?: 'cached' | 'uncached';
  /** The cell shows #REF!, #N/A …; `text` says which. */
  readonly failed?: true;
};

/** Line as the officer counts it, from 1; column from 0. */
export type Place = { readonly line: number; readonly column: number };

/** Rows without any value are left out; `line` keeps their place. */
export type ReadRow = {
  readonly line: number;
  readonly hidden: boolean;
  readonly cells: readonly ReadCell[];
};

export type ReadTable = {
  /** Name of the sheet, or the words before a table of a Word file; empty where there is none. */
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly ReadRow[];
};

export const blankCell: ReadCell = { text: '' };

export const cellAt = (row: ReadRow | undefined, column: number): ReadCell =>
  row?.cells[column] ?? blankCell;

/** Nothing there; a formula without its value is something. */
export const isBlankCell = (cell: ReadCell): boolean =>
  cell.text.trim() === '' && cell.formula !== 'uncached';

/** 0 → A, 27 → AB: the name Excel shows above a column. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : `${columnLetters(rest - 1)}${last}`;
};

export const cellName = ({ line, column }: Place): string => `${columnLetters(column)}${line}`;
