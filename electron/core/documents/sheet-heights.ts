import type { RowDef } from 'hucre';
import { countLines } from './line-breaks.ts';
import { pageLayout, singleLine } from './page-layout.ts';

/** A text of a row with the room it has: the widths of the columns it spans, in characters. */
export type SheetText = { readonly text: string; readonly characters: number };

/** Heights that show every line: LibreOffice and older Excels leave a row without one at a single line. */
export const sheetHeights = (rows: readonly (readonly SheetText[])[]): Map<number, RowDef> =>
  new Map(rows.map((texts, index) => [index, { height: rowHeight(texts) }]));

const rowHeight = (texts: readonly SheetText[]): number => {
  const lines = texts.map(({ text, characters }) =>
    countLines(text, { points: characters, letters }, inCharacters),
  );
  return Math.ceil(Math.max(1, ...lines) * pageLayout.table.size * singleLine) + 3;
};

const letters = { size: 1, style: {} };

/** Excel measures columns in characters, so the texts are measured in characters too. */
const inCharacters = { widthOf: (text: string) => text.length, missingIn: () => null };
