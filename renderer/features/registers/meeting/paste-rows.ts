import { nfc } from '#shared/kernel/vietnamese.ts';

export type PastedAttendee = {
  readonly name: string;
  readonly office: string;
  readonly village: string;
  readonly group: string;
};

const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^họ\s*(và|,)?\s*tên/iu.test(cell));

const isNumber = (cell: string): boolean => /^\d{1,4}\.?$/.test(cell);

/**
 * Rows copied from a sheet: name, office, village, group, with or without a leading number. One line without a tab is
 * a name that is typed, not a table: null.
 */
export const readPastedAttendees = (pasted: string): readonly PastedAttendee[] | null => {
  if (!/[\t\n]/.test(pasted.trim())) return null;
  const rows = pasted
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => nfc(cell).replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== '') && !isHeading(cells));
  return rows
    .map(withoutNumber)
    .map(toAttendee)
    .filter(({ name }) => name !== '');
};

const withoutNumber = (cells: readonly string[]): readonly string[] =>
  isNumber(cells[0] ?? '') ? cells.slice(1) : cells;

const toAttendee = ([name = '', office = '', village = '', group = '']: readonly string[]) => ({
  name: name.slice(0, 80),
  office,
  village,
  group,
});
