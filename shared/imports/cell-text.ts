import {
  encodingOfFont,
  toUnicodeText,
  unicodeOfRuns,
} from '#shared/kernel/legacy-text/legacy-text.ts';
import type { ColumnEncoding } from './column-mapping.ts';
import type { ReadCell } from './read-table.ts';

/** The text of a cell in Unicode, spaces folded: read by its fonts, or as the officer says for its column. */
export const cellText = (cell: ReadCell, encoding: ColumnEncoding = 'by-font'): string =>
  unicodeOf(cell, encoding)
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();

const unicodeOf = ({ text, font, runs }: ReadCell, encoding: ColumnEncoding): string => {
  if (encoding !== 'by-font') return toUnicodeText(text, encoding);
  return runs ? unicodeOfRuns(runs) : toUnicodeText(text, encodingOfFont(font));
};

/** Whether a font of the cell says how it is to be read. */
export const hasOldFont = ({ font, runs = [] }: ReadCell): boolean =>
  [font, ...runs.map((run) => run.font)].some((name) => encodingOfFont(name) !== 'unicode');
