import { titleKey } from '#shared/imports/guess-header.ts';
import {
  isBlankCell,
  type ReadCell,
  type ReadRow,
  type ReadTable,
} from '#shared/imports/read-table.ts';
import { compare, decimal, isNegative, isWhole } from '#shared/kernel/decimal.ts';
import { readVietnameseNumber } from '#shared/kernel/number-text.ts';

/** Columns of the form by what they hold; questions by their number. */
type Columns = {
  readonly place: number;
  readonly counts: Readonly<Partial<Record<CountField, number>>>;
  readonly satisfied: ReadonlyMap<number, number>;
  readonly unsatisfied: ReadonlyMap<number, number>;
};

const countTitles = {
  households: ['so ho', 'tong so ho', 'ho'],
  issued: ['phat ra', 'phieu phat ra'],
  returned: ['thu ve', 'phieu thu ve'],
  valid: ['hop le', 'phieu hop le'],
  invalid: ['khong hop le', 'phieu khong hop le'],
} as const;
type CountField = keyof typeof countTitles;
const countFields = Object.keys(countTitles) as readonly CountField[];

const placeTitles = ['thon', 'xa', 'ten thon', 'ten xa', 'dia phuong'];
const sums = /^(tong|cong|toan xa|toan huyen)/;
const question = /^cau (\d{1,2}) (khong )?hai long$/;

/** What one row says; a cell that is no count is named, and what the row leaves open is null. */
export type TallyRow = {
  readonly line: number;
  readonly place: string;
  readonly counts: Readonly<Partial<Record<CountField, number>>>;
  readonly satisfied: readonly (number | null)[];
  readonly unsatisfied: readonly (number | null)[];
  /** Text of the first cell that should be a count and is none. */
  readonly unreadable: string | null;
};

/** Rows of the first table that has the head of the form; null where no table has it. */
export const readTallyRows = (
  tables: readonly ReadTable[],
  questions: readonly number[],
): readonly TallyRow[] | null => {
  for (const { rows } of tables) {
    const at = rows.findIndex((row) => columnsOf(row) !== null);
    const columns = at < 0 ? null : columnsOf(rows[at]);
    if (columns) return rows.slice(at + 1).flatMap((row) => tallyRow(row, columns, questions));
  }
  return null;
};

const columnsOf = (row: ReadRow | undefined): Columns | null => {
  const keys = row?.cells.map(({ text }) => titleKey(text)) ?? [];
  const place = keys.findIndex((key) => placeTitles.includes(key));
  const found = countFields.flatMap((field) => {
    const at = keys.findIndex((key) => countTitles[field].some((title) => title === key));
    return at < 0 ? [] : [[field, at] as const];
  });
  const asked = (isNot: boolean) =>
    new Map(
      keys.flatMap((key, at) => {
        const match = question.exec(key);
        return match && (match[2] !== undefined) === isNot ? [[Number(match[1]), at] as const] : [];
      }),
    );
  return place < 0 || found.length < 2
    ? null
    : {
        place,
        counts: Object.fromEntries(found),
        satisfied: asked(false),
        unsatisfied: asked(true),
      };
};

const tallyRow = (
  row: ReadRow,
  columns: Columns,
  questions: readonly number[],
): readonly TallyRow[] => {
  const place = row.cells[columns.place]?.text.trim() ?? '';
  if (place === '' || sums.test(titleKey(place)) || /^\(?\d+\)?$/.test(place)) return [];
  const unreadable: string[] = [];
  const read = (column: number | undefined): number | null => {
    const cell = column === undefined ? undefined : row.cells[column];
    if (!cell || isBlankCell(cell)) return null;
    const count = countOf(cell);
    if (count === null) unreadable.push(cell.text);
    return count;
  };
  const counts = countFields.flatMap((field) => {
    const count = read(columns.counts[field]);
    return count === null ? [] : [[field, count] as const];
  });
  const satisfied = questions.map((number) => read(columns.satisfied.get(number)));
  const unsatisfied = questions.map((number) => read(columns.unsatisfied.get(number)));
  const isEmpty = counts.length === 0 && satisfied.every((one) => one === null);
  const said = { counts: Object.fromEntries(counts), satisfied, unsatisfied };
  return isEmpty && unreadable.length === 0
    ? []
    : [{ line: row.line, place, ...said, unreadable: unreadable[0] ?? null }];
};

const most = decimal(1_000_000);

const countOf = (cell: ReadCell): number | null => {
  const typed = cell.number ?? valueOf(readVietnameseNumber(cell.text));
  if (typed === null || isNegative(typed) || !isWhole(typed) || compare(typed, most) > 0)
    return null;
  return Number(typed);
};

const valueOf = (read: ReturnType<typeof readVietnameseNumber>) =>
  read.kind === 'number' ? read.value : null;
