import { fold } from '#shared/kernel/vietnamese.ts';
import { cellText } from './cell-text.ts';
import type { ImportTarget } from './column-mapping.ts';
import type { ReadRow, ReadTable } from './read-table.ts';

/** A head is looked for among the first rows only; titles of the office and of the table stand above it. */
export const headerRows = 15;

/** A title as it is compared: folded, without line ends and marks. */
export const titleKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

/** The row whose cells name the most fields; where none does, the first with two texts that are not one merge. */
export const guessHeader = (table: ReadTable, target: ImportTarget): number => {
  const rows = table.rows.slice(0, headerRows);
  const scored = rows.map((row) => [row.line, fieldsNamed(row, target)] as const);
  const [line, most] = scored.reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  if (most > 0) return line;
  return (rows.find(hasSeveralTitles) ?? rows[0])?.line ?? 1;
};

const fieldsNamed = (row: ReadRow, target: ImportTarget): number =>
  new Set(row.cells.map((cell) => fieldOfTitle(cellText(cell), target))).size - 1;

const hasSeveralTitles = ({ cells }: ReadRow): boolean =>
  cells.filter(({ text, mergedInto }) => text.trim() !== '' && !mergedInto).length > 1;

/** The field that a title names; null where it names none. The whole title counts before its beginning. */
export const fieldOfTitle = (title: string, { fields }: ImportTarget): string | null => {
  const key = titleKey(title);
  if (key === '') return null;
  const whole = fields.find(({ titles }) => titles.includes(key));
  const begun = fields.find(({ titles }) => titles.some((known) => key.startsWith(`${known} `)));
  return (whole ?? begun)?.id ?? null;
};
