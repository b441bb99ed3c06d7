import { isDay, type Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { blankCell, type ReadCell } from '#shared/imports/read-table.ts';
import type { CellStyle } from './read-styles.ts';
import type { SharedText } from './read-strings.ts';

/** A cell as its elements said it. */
export type RawCell = {
  readonly type: string;
  readonly style: CellStyle | undefined;
  readonly hasFormula: boolean;
  /** Null where the element of the value is missing. */
  readonly value: string | null;
  readonly inline: SharedText;
};

export type Workbook = { readonly strings: readonly SharedText[]; readonly startsIn1904: boolean };

export const readValue = (raw: RawCell, workbook: Workbook): ReadCell => {
  const cell = { ...valueOf(raw, workbook), ...fontOf(raw, workbook) };
  if (!raw.hasFormula) return cell.text === '' ? blankCell : cell;
  const isCached = raw.value !== null && (raw.value !== '' || raw.type === 'str');
  return { ...cell, formula: isCached ? 'cached' : 'uncached' };
};

const fontOf = (raw: RawCell, { strings }: Workbook): Pick<ReadCell, 'font' | 'runs'> => {
  const { runs } = raw.type === 's' ? (strings[Number(raw.value)] ?? {}) : raw.inline;
  const font = raw.style?.font;
  return { ...(font !== undefined && { font }), ...(runs && { runs: inheriting(runs, font) }) };
};

/** A run that names no font is in the cell's. */
const inheriting = (runs: NonNullable<ReadCell['runs']>, font: string | undefined) =>
  runs.map((run) => (run.font === undefined && font !== undefined ? { ...run, font } : run));

const valueOf = (raw: RawCell, workbook: Workbook): ReadCell => {
  const value = raw.value ?? '';
  switch (raw.type) {
    case 's':
      return { text: sharedAt(workbook, value) };
    case 'inlineStr':
      return { text: raw.inline.text };
    case 'str':
      return { text: value };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE', flag: value === '1' };
    case 'e':
      return { text: value, failed: true };
    case 'd':
      return dayCell(value.slice(0, 10)) ?? { text: value };
    default:
      return value === '' ? blankCell : numberCell(value, raw.style, workbook);
  }
};

const sharedAt = ({ strings }: Workbook, index: string): string => {
  const found = strings[Number(index)];
  if (found === undefined) throw new Error('cell names a text that is not there');
  return found.text;
};

const numberCell = (
  value: string,
  style: CellStyle | undefined,
  { startsIn1904 }: Workbook,
): ReadCell => {
  const number = storedNumber(value);
  if (number === null) return { text: value };
  if (style?.format.isDay)
    return dayCell(dayOfSerial(Number(number), startsIn1904)) ?? { text: value, number };
  const format = style?.format.code;
  const text = formatDecimal(number);
  return format ? { text, number, format } : { text, number };
};

const dayCell = (text: string): ReadCell | null =>
  isDay(text) ? { text: formatDay(text), date: text } : null;

/**
 * Excel keeps 15 digits of a number and writes the binary neighbour with 17: 0.7996 stands in the file as
 * 0.79959999999999998. The number of 15 digits is the one the officer sees and Excel compares with.
 */
const storedNumber = (value: string): Decimal | null => {
  const exact = Number(value);
  if (value.trim() === '' || !Number.isFinite(exact)) return null;
  const parsed = decimalSchema.safeParse(plainText(Number(exact.toPrecision(15))));
  return parsed.success ? parsed.data : null;
};

const plainText = (number: number): string => {
  const text = String(number);
  if (!text.includes('e')) return text;
  return number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
};

const dayMillis = 86_400_000;

/** Excel counts days from 1900 and believes that 29/02/1900 was one of them. */
const dayOfSerial = (serial: number, startsIn1904: boolean): Day | '' => {
  const days = Math.floor(serial);
  if (days < 1 || days > 2_958_465) return '';
  const shift = days < 61 ? 25_568 : 25_569;
  const since1970 = startsIn1904 ? days - 24_107 : days - shift;
  const text = new Date(since1970 * dayMillis).toISOString().slice(0, 10);
  return isDay(text) ? text : '';
};
