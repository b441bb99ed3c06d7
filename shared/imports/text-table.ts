import { guessMark, readDelimited } from './delimited-text.ts';
import { blankCell, type ReadCell, type ReadTable } from './read-table.ts';

/** A CSV file, or a block pasted from Excel, Word or a web page, as a table without fonts and formats. */
export const readTextTable = (name: string, text: string): ReadTable => {
  const content = text.replace(/^\uFEFF/, '');
  const rows = readDelimited(content, guessMark(content)).map(({ line, cells }) => ({
    line,
    hidden: false,
    cells: cells.map(textCell),
  }));
  const filled = rows.filter(({ cells }) => cells.some(({ text: words }) => words.trim() !== ''));
  return { name, hidden: false, hiddenColumns: [], rows: filled };
};

const textCell = (text: string): ReadCell => (text === '' ? blankCell : { text });
