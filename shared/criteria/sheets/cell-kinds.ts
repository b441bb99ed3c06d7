import { readVietnameseNumber } from '#shared/kernel/number-text.ts';
import { fold } from '#shared/kernel/vietnamese.ts';

export type SheetCell = string | number | boolean | null;

/** How one kind of value stands in a cell. `undefined` from either side: it can't, or it can't be understood. */
export type CellKind = {
  readonly write: (value: unknown) => SheetCell | undefined;
  readonly read: (cell: string | number) => unknown;
  /** What the column offers to choose from. */
  readonly choices?: readonly string[];
};

const isPlainText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value === value.trim().normalize('NFC');

export const textCell: CellKind = {
  write: (value) => (isPlainText(value) ? value : undefined),
  read: (cell) => String(cell),
};

/** A whole number: years, counts, positions. */
export const countCell: CellKind = {
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: (cell) => {
    const reading = readVietnameseNumber(String(cell));
    const count = reading.kind === 'number' ? Number(reading.value) : Number.NaN;
    return Number.isInteger(count) ? count : undefined;
  },
};

const plainDay = /^\d{4}-\d{2}-\d{2}$/;
const writtenDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Written as offices do, 29/12/2025: text, so that no Excel turns day and month round. */
export const dayCell: CellKind = {
  write: (value) =>
    typeof value === 'string' && plainDay.test(value)
      ? value.split('-').toReversed().join('/')
      : undefined,
  read: (cell) => {
    const text = String(cell).trim();
    if (plainDay.test(text)) return text;
    const [, day = '', month = '', year = ''] = writtenDay.exec(text) ?? [];
    return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
};

/** Words of a fixed list, as the officer reads them. */
export const choiceCell = (words: Readonly<Record<string, string>>): CellKind => ({
  write: (value) => (typeof value === 'string' ? words[value] : undefined),
  read: (cell) => {
    const asked = fold(String(cell).trim());
    return Object.entries(words).find(([key, word]) => fold(word) === asked || key === asked)?.[0];
  },
  choices: Object.values(words),
});

const flagWords = { true: 'có', false: 'không' } as const;

export const flagCell: CellKind = {
  write: (value) => (typeof value === 'boolean' ? flagWords[`${value}`] : undefined),
  read: (cell) => {
    const asked = fold(String(cell).trim());
    if (['co', 'x', 'true', '1'].includes(asked)) return true;
    return ['khong', 'false', '0'].includes(asked) ? false : undefined;
  },
  choices: Object.values(flagWords),
};

/** "có", or the words of the condition themselves. */
export const flagOrTextCell: CellKind = {
  write: (value) => flagCell.write(value) ?? textCell.write(value),
  read: (cell) => flagCell.read(cell) ?? String(cell),
};

/** One line of the cell for each item. */
export const linesCell: CellKind = {
  write: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((line) => isPlainText(line) && !line.includes('\n'))
      ? value.join('\n')
      : undefined,
  read: (cell) =>
    String(cell)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
};

/** A level: a number where it is one exactly, else the official words. Which of both is meant, the row says. */
export const levelCell: CellKind = {
  write: (value) => {
    if (typeof value === 'string' && String(Number(value)) === value) return Number(value);
    return textCell.write(value);
  },
  read: (cell) => cell,
};
