import type { Row } from '#shared/dossier/document-model.ts';
import { verdictWords } from '#shared/dossier/facts/verdict-words.ts';
import { nameOf, type Place } from './sheet-place.ts';

const printed = /^(\d+)\/(\d+)( chỉ tiêu)$/;
const counted: readonly string[] = [verdictWords.met, verdictWords['not-applicable']];

/** "04/05 chỉ tiêu" over the rows of a criterion: counted from their results, so that it follows them when they change. */
export const metCount = (place: Place, row: number, column: number): string | null => {
  const { rows } = place.table;
  const said = printed.exec(rows[row]?.cells[column]?.text ?? '');
  if (!said || rows[row]?.role !== 'group') return null;
  const below = rowsBelow(rows, row);
  const results = resultColumn(below);
  if (results < 0) return null;
  const met = below.filter((one) => counted.includes(one.cells[results]?.text ?? '')).length;
  if (met !== Number(said[1]) || below.length !== Number(said[2])) return null;
  const [from, to] = [row + 1, row + below.length].map((at) => nameOf(place, at, results));
  const counts = counted.map((word) => `COUNTIF(${from}:${to},"${word}")`).join('+');
  return `TEXT(${counts},"00")&"/"&TEXT(ROWS(${from}:${to}),"00")&"${said[3]}"`;
};

const rowsBelow = (rows: readonly Row[], group: number): readonly Row[] => {
  const end = rows.findIndex(({ role }, index) => index > group && role !== 'body');
  return rows.slice(group + 1, end < 0 ? rows.length : end);
};

/** The column in which every row holds one of the four words of a result; -1 where there is none. */
const resultColumn = (rows: readonly Row[]): number => {
  const words: readonly string[] = Object.values(verdictWords);
  const [first] = rows;
  return (first?.cells ?? []).findIndex((_, column) =>
    rows.every(({ cells }) => words.includes(cells[column]?.text ?? '')),
  );
};
