import {
  compare,
  decimal,
  divide,
  isZero,
  multiply,
  round,
  type Decimal,
} from '#shared/kernel/decimal.ts';
import { nameOf, numberAt, type Formula, type Place } from './sheet-place.ts';

/** "Tỷ lệ giải ngân (%) = (5) : (3)". */
const titleShare = /\(%\)\s*=\s*\((\d+)\)\s*:\s*\((\d+)\)/;

/** A percent that the title of its column works out from two others; rounded half up, as it is printed. */
export const share = (place: Place, row: number, column: number): Formula | null => {
  const { table } = place;
  const named = titleShare.exec(table.columns[column]?.title ?? '');
  const decimals = table.rows[row]?.cells[column]?.number?.decimals;
  if (!named || decimals === undefined) return null;
  const [part, whole] = [Number(named[1]) - 1, Number(named[2]) - 1];
  const value = percentOf(numberAt(table, row, part), numberAt(table, row, whole), decimals);
  if (value === null) return null;
  const names = `${nameOf(place, row, part)}/${nameOf(place, row, whole)}`;
  return { text: `ROUND(${names}*100,${decimals})`, value };
};

type Spot = { readonly row: number; readonly column: number };

/** The value beside its numerator and denominator, which only the workbook shows, where it is their percent. */
export const extraShare = (
  place: Place,
  extras: readonly string[],
  { row, column }: Spot,
): string | null => {
  const first = place.table.columns.length;
  if (extras[column - first] !== 'Giá trị') return null;
  const printed = extraAt(place, row, 'Giá trị');
  const [part, whole] = ['Tử số', 'Mẫu số'] as const;
  if (printed === null) return null;
  const decimals = printed.split('.')[1]?.length ?? 0;
  const value = percentOf(extraAt(place, row, part), extraAt(place, row, whole), decimals);
  if (value === null || compare(value, printed) !== 0) return null;
  const name = (title: string): string => nameOf(place, row, first + extras.indexOf(title));
  return `ROUND(${name(part)}/${name(whole)}*100,${decimals})`;
};

const extraAt = ({ table }: Place, row: number, title: string): Decimal | null =>
  table.rows[row]?.cells.flatMap((cell) => cell?.extra ?? []).find((one) => one.title === title)
    ?.value ?? null;

const percentOf = (
  part: Decimal | null,
  whole: Decimal | null,
  decimals: number,
): Decimal | null =>
  part === null || whole === null || isZero(whole)
    ? null
    : round(divide(multiply(part, decimal(100)), whole, decimals + 20), decimals);
