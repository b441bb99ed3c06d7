import type { FieldValue } from '#shared/journal/change-event.ts';
import { idHeader, type RegisterSheet, type SheetRow } from './register-sheet.ts';
import { writeCell } from './sheet-cell.ts';

type Table = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly formats: Readonly<Record<number, string>>;
  readonly choices: readonly { readonly column: number; readonly values: readonly string[] }[];
};

/** A register as a table for Excel: headings, rows, what the cells offer, and the code of each row at the end. */
export const registerTable = (sheet: RegisterSheet, rows: readonly SheetRow[]): Table => ({
  name: sheet.title,
  rows: [
    [...sheet.columns.map(({ header }) => header), idHeader],
    ...rows.map((row) => [
      ...sheet.columns.map((column) => writeCell(column, valueOf(row, column.field))),
      row.id,
    ]),
  ],
  formats: Object.fromEntries(
    sheet.columns.flatMap(({ kind }, at) => (kind === 'dong' ? [[at, '#,##0']] : [])),
  ),
  choices: sheet.columns.flatMap((column, at) => {
    if (column.kind === 'flag') return [{ column: at, values: ['Có', 'Không'] }];
    if (column.kind !== 'choice') return [];
    const values = column.choices.map(([, word]) => word).filter((word) => word !== '');
    return [{ column: at, values }];
  }),
});

const valueOf = (row: SheetRow, field: string): FieldValue => row[field] ?? null;
