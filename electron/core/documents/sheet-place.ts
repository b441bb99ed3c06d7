import type { Table } from '#shared/dossier/document-model.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';

/** A table and the row of the sheet in which its first row stands. */
export type Place = { readonly table: Table; readonly firstRow: number };
export type Formula = { readonly text: string; readonly value: Decimal };

export const numberAt = (table: Table, row: number, column: number): Decimal | null =>
  table.rows[row]?.cells[column]?.number?.value ?? null;

/** "E7": hardly a table has more than 26 columns; beyond them no formula is written. */
export const nameOf = (
  { firstRow }: Pick<Place, 'firstRow'>,
  row: number,
  column: number,
): string => `${String.fromCharCode('A'.charCodeAt(0) + column)}${firstRow + row + 1}`;
