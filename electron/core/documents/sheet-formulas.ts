import type { Row, Table } from '#shared/dossier/document-model.ts';
import { add, compare, decimal, subtract } from '#shared/kernel/decimal.ts';
import { metCount } from './sheet-counts.ts';
import { nameOf, numberAt, type Formula, type Place } from './sheet-place.ts';
import { extraShare, share } from './sheet-shares.ts';

/** The formula of a number cell; null where the paper's number does not follow from other cells. */
export type FormulaOf = (row: number, column: number) => string | null;

/**
 * Live formulas of a table: what a column's title says ("= (5) − (6)", "= (5) : (3)"), sums of totals, shares of the
 * numbers that only the workbook has, and how many indicators are met. Each is worked out here exactly, and stands in
 * the sheet only where it gives what the paper prints.
 */
export const tableFormulas = (
  table: Table,
  firstRow: number,
  extras: readonly string[] = [],
): FormulaOf => {
  const place = { table, firstRow };
  return (row, column) => {
    if (column >= table.columns.length) return extraShare(place, extras, { row, column });
    const printed = numberAt(table, row, column);
    if (printed === null) return metCount(place, row, column);
    const found = [
      difference(place, row, column),
      share(place, row, column),
      total(place, row, column),
    ].find((one) => one !== null && compare(one.value, printed) === 0);
    return found?.text ?? null;
  };
};

const zero = decimal(0);
const titleFormula = /=\s*\((\d+)\)\s*[−-]\s*\((\d+)\)/;

/** "Nợ đọng = (5) − (6)": never below nothing. */
const difference = (place: Place, row: number, column: number): Formula | null => {
  const { table } = place;
  const named = titleFormula.exec(table.columns[column]?.title ?? '');
  if (!named || table.rows[row]?.role === 'total') return null;
  const [from, less] = [Number(named[1]) - 1, Number(named[2]) - 1];
  const [a, b] = [numberAt(table, row, from), numberAt(table, row, less)];
  if (a === null || b === null) return null;
  const value = subtract(a, b);
  const text = `MAX(0,${nameOf(place, row, from)}-${nameOf(place, row, less)})`;
  return { text, value: compare(value, zero) < 0 ? zero : value };
};

/** A group adds up the rows below it; a total the groups, or the rows where there are none. */
const total = (place: Place, row: number, column: number): Formula | null => {
  const { rows } = place.table;
  const role = rows[row]?.role;
  if (role === 'group') return sumOf(place, column, belowGroup(rows, row));
  if (role !== 'total') return null;
  const above = rows.slice(0, row).map((_, index) => index);
  const groups = above.filter((index) => rows[index]?.role === 'group');
  const body = above.filter((index) => rows[index]?.role === 'body');
  return sumOf(place, column, groups.length > 0 ? groups : body);
};

const belowGroup = (rows: readonly Row[], group: number): readonly number[] => {
  const end = rows.findIndex(({ role }, index) => index > group && role !== 'body');
  const last = end < 0 ? rows.length : end;
  // What is not numbered ("Tín dụng") stands in the group and not in its sum.
  return Array.from({ length: last - group - 1 }, (_, index) => group + 1 + index).filter(
    (index) => (rows[index]?.cells[0]?.text ?? '') !== '',
  );
};

const sumOf = (place: Place, column: number, rows: readonly number[]): Formula | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const value = rows.reduce(
    (sum, row) => add(sum, numberAt(place.table, row, column) ?? zero),
    zero,
  );
  const isRun = last - first === rows.length - 1;
  const names = isRun
    ? `${nameOf(place, first, column)}:${nameOf(place, last, column)}`
    : rows.map((row) => nameOf(place, row, column)).join(',');
  return { text: `SUM(${names})`, value };
};
