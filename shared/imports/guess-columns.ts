import { compare, decimal, isNegative, isWhole } from '#shared/kernel/decimal.ts';
import { guessEncoding } from '#shared/kernel/legacy-text/guess-encoding.ts';
import type { Encoding } from '#shared/kernel/legacy-text/legacy-text.ts';
import { cellText, hasOldFont } from './cell-text.ts';
import { isPercentFormat } from './cell-value.ts';
import type { ColumnMapping, ImportTarget } from './column-mapping.ts';
import { fieldOfTitle } from './guess-header.ts';
import type { ImportUnit } from './import-units.ts';
import { cellAt, isBlankCell, type ReadCell, type ReadRow, type ReadTable } from './read-table.ts';

/** A column as it is shown to the officer before anything is mapped. */
export type FoundColumn = {
  readonly column: number;
  readonly title: string;
  readonly hidden: boolean;
  /** The first cells that hold something. */
  readonly cells: readonly ReadCell[];
  /** How texts without a telling font are probably written; 'unicode' needs no question. */
  readonly encoding: Encoding;
  readonly unit: ImportUnit;
};

const looked = 300;

export const foundColumns = (table: ReadTable, headerLine: number): readonly FoundColumn[] => {
  const header = table.rows.find(({ line }) => line === headerLine);
  const rows = table.rows.filter(({ line }) => line > headerLine).slice(0, looked);
  const width = Math.max(
    0,
    ...[...rows, ...(header ? [header] : [])].map(({ cells }) => cells.length),
  );
  return Array.from({ length: width }, (_, column) =>
    findColumn({ table, header, rows, column }),
  ).filter(({ title, cells }) => title !== '' || cells.length > 0);
};

type Search = {
  readonly table: ReadTable;
  readonly header: ReadRow | undefined;
  readonly rows: readonly ReadRow[];
  readonly column: number;
};

const findColumn = ({ table, header, rows, column }: Search): FoundColumn => {
  const cells = rows.map((row) => cellAt(row, column)).filter((cell) => !isBlankCell(cell));
  const untold = cells.filter((cell) => cell.number === undefined && !hasOldFont(cell));
  return {
    column,
    title: cellText(cellAt(header, column)),
    hidden: table.hiddenColumns.includes(column),
    cells,
    encoding: guessEncoding(untold.map(({ text }) => text)),
    unit: guessUnit(cells),
  };
};

/** Numbers between 0 and 1, at least one of them a fraction, and none shown as a per cent: shares of one. */
const guessUnit = (cells: readonly ReadCell[]): ImportUnit => {
  const numbers = cells.flatMap(({ number, format = '' }) =>
    number === undefined || isPercentFormat(format) ? [] : [number],
  );
  const areShares = numbers.every(
    (number) => !isNegative(number) && compare(number, decimal(1)) <= 0,
  );
  return areShares && numbers.some((number) => !isWhole(number)) ? 'fraction-to-percent' : 'as-is';
};

/** Columns by their titles; of two columns with one meaning the first is taken, and the officer sees both. */
export const guessMapping = (
  columns: readonly FoundColumn[],
  target: ImportTarget,
): readonly ColumnMapping[] => {
  const taken = new Set<string>();
  return columns.flatMap(({ column, title, unit }) => {
    const field = fieldOfTitle(title, target);
    if (field === null || taken.has(field)) return [];
    taken.add(field);
    const isValue = target.fields.some(({ id, kind }) => id === field && kind === 'number-or-text');
    return [{ column, field, unit: isValue ? unit : 'as-is', encoding: 'by-font' as const }];
  });
};
