import { cellText } from '#shared/imports/cell-text.ts';
import type { ReadCell } from '#shared/imports/read-table.ts';
import type { FieldValue } from '#shared/journal/change-event.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { daySchema, readDay } from '#shared/kernel/day.ts';
import {
  decimal,
  decimalSchema,
  isNegative,
  isWhole,
  type Decimal,
} from '#shared/kernel/decimal.ts';
import { formatDecimal, readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { fold, nfc } from '#shared/kernel/vietnamese.ts';
import type { SheetColumn } from './register-sheet.ts';

export const cellProblems = [
  'missing',
  'formula',
  'notANumber',
  'notWhole',
  'negative',
  'notADay',
  'notAChoice',
  'twice',
  'unfit',
] as const;
export type CellProblem = (typeof cellProblems)[number];

export type CellReading =
  | { readonly ok: true; readonly value: FieldValue }
  | { readonly ok: false; readonly problem: CellProblem };

const ok = (value: FieldValue): CellReading => ({ ok: true, value });
const fail = (problem: CellProblem): CellReading => ({ ok: false, problem });

/** What stands in a cell that goes out: numbers as numbers, everything else as words. */
export const writeCell = (column: SheetColumn, value: FieldValue): string | number | null => {
  switch (column.kind) {
    case 'text':
      return String(value ?? '');
    case 'day': {
      const day = daySchema.safeParse(value);
      return day.success ? formatDay(day.data) : null;
    }
    case 'decimal': {
      const number = decimalSchema.safeParse(value);
      return number.success ? formatDecimal(number.data) : null;
    }
    case 'flag':
      return value === true ? 'Có' : 'Không';
    case 'choice':
      return column.choices.find(([kept]) => kept === value)?.[1] ?? '';
    case 'count':
    case 'dong':
      return typeof value === 'number' ? value : null;
  }
};

/** The same as people read it: sums with their dots. */
export const shownCell = (column: SheetColumn, value: FieldValue): string => {
  const written = writeCell(column, value);
  return column.kind === 'dong' && typeof written === 'number'
    ? formatDecimal(decimal(written))
    : String(written ?? '');
};

/** What comes back of it, or why it can't be taken. */
export const readCell = (column: SheetColumn, cell: ReadCell): CellReading => {
  if (cell.formula === 'uncached' || cell.failed) return fail('formula');
  const text = nfc(cellText(cell));
  if (text === '') return column.required ? fail('missing') : ok(emptyOf(column));
  switch (column.kind) {
    case 'text':
      return ok(text);
    case 'day': {
      const day = cell.date ?? readDay(text);
      return day ? ok(day) : fail('notADay');
    }
    case 'flag':
      return readFlag(text);
    case 'choice': {
      const found = column.choices.find(([, word]) => fold(word) === fold(text));
      return found ? ok(found[0]) : fail('notAChoice');
    }
    default:
      return readNumber(column, cell);
  }
};

/** What an empty cell of the column means. */
export const emptyOf = (column: SheetColumn): FieldValue => {
  if (column.kind === 'count' || column.kind === 'dong') return column.empty;
  if (column.kind === 'day') return null;
  return column.kind === 'flag' ? false : '';
};

const readFlag = (text: string): CellReading => {
  const word = fold(text);
  if (['co', 'x', 'roi', 'dung', 'true'].includes(word)) return ok(true);
  return ['khong', 'chua', 'sai', 'false', '-'].includes(word) ? ok(false) : fail('notAChoice');
};

const readNumber = (column: SheetColumn, cell: ReadCell): CellReading => {
  const number = cell.number ?? numberOf(cellText(cell));
  if (number === null) return fail('notANumber');
  if (isNegative(number)) return fail('negative');
  if (column.kind === 'decimal') return ok(decimal(number));
  return isWhole(number) ? ok(Number(number)) : fail('notWhole');
};

const numberOf = (text: string): Decimal | null => {
  const reading = readVietnameseNumber(text);
  return reading.kind === 'number' ? reading.value : null;
};

/** Two values that read the same in the sheet are one: spaces at the ends and doubled ones are no change. */
export const isSameCell = (column: SheetColumn, a: FieldValue, b: FieldValue): boolean =>
  tidy(writeCell(column, a)) === tidy(writeCell(column, b));

const tidy = (value: string | number | null): string =>
  nfc(String(value ?? ''))
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
