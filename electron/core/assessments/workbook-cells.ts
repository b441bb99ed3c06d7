import type { Cell, Sheet } from 'hucre/xlsx';
import type { TableCell } from '#shared/assessments/result-table.ts';
import { decimalSchema, multiply, decimal } from '#shared/kernel/decimal.ts';
import { fold } from '#shared/kernel/vietnamese.ts';

/** The rows of a sheet as the officer sees them: a workbook keeps 85,5% as 0.855 and the code 17.10 as 17.1. */
export const rowsOfSheet = ({ rows, cells }: Sheet): TableCell[][] => {
  const head = rows[0] ?? [];
  const codeColumn = head.findIndex((title) => fold(String(title ?? '').trim()) === 'code');
  return rows.map((row, line) =>
    row.map((value, column) => {
      const format = formatOf(cells?.get(`${line},${column}`));
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (typeof value !== 'number') return value;
      return column === codeColumn ? codeShown(value, format) : numberShown(value, format);
    }),
  );
};

const formatOf = (cell: Cell | undefined): string => cell?.style?.numFmt ?? '';

const numberShown = (value: number, format: string): number => {
  const exact = decimalSchema.safeParse(String(value));
  return format.includes('%') && exact.success ? Number(multiply(exact.data, decimal(100))) : value;
};

/** "0.00" shows the zero that the number itself has lost. */
const codeShown = (value: number, format: string): string => {
  const places = /^0\.(0+)$/.exec(format)?.[1]?.length;
  return places === undefined ? String(value) : value.toFixed(places);
};
