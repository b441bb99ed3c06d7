/** How far a text is read; a longer one is refused by whoever asked, never cut off in silence. */
export type Delimited = { readonly line: number; readonly cells: readonly string[] };

/** The mark that stands most often in the first line outside quotes; a comma where none does. */
export const guessMark = (text: string): string => {
  const unquoted = text.slice(0, firstLineEnd(text)).replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', ','].map((mark) => [mark, unquoted.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best), [',', 1])[0];
};

const firstLineEnd = (text: string): number => {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text.length : end;
};

/**
 * Rows of a CSV file or of a block copied from a spreadsheet. A quoted cell may hold marks, line ends and doubled
 * quotes; a quote inside an unquoted cell is a letter like others. Lines are counted as the file has them.
 */
export const readDelimited = (text: string, mark: string): readonly Delimited[] => {
  const rows: Delimited[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, mark);
    rows.push({ line, cells: row.cells });
    line += row.lines;
    at = row.next;
  }
  return rows;
};

type Row = { readonly cells: readonly string[]; readonly next: number; readonly lines: number };

const readRow = (text: string, start: number, mark: string): Row => {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at, mark) : readPlain(text, at, mark);
    cells.push(cell.text);
    lines += lineEnds(cell.text);
    at = cell.next;
    if (text[at] !== mark) break;
    at += 1;
  }
  return { cells, next: afterLineEnd(text, at), lines };
};

type Cell = { readonly text: string; readonly next: number };

const readPlain = (text: string, start: number, mark: string): Cell => {
  let end = start;
  while (end < text.length && !isEnd(text[end], mark)) end += 1;
  return { text: text.slice(start, end), next: end };
};

/** A quote that is never closed, or that closes before the cell ends, was no quoting. */
const readQuoted = (text: string, start: number, mark: string): Cell => {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const after = text[close + 1];
  if (close === -1 || (after !== undefined && !isEnd(after, mark))) {
    return readPlain(text, start, mark);
  }
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), next: close + 1 };
};

const isEnd = (letter: string | undefined, mark: string): boolean =>
  letter === mark || letter === '\n' || letter === '\r';

const afterLineEnd = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

const lineEnds = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
