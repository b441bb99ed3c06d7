import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Document } from '../document-model.ts';
import { blockText, cellText } from '../document-text.ts';
import { beginningOf } from './finding.ts';
import type { Finding } from './form-file.ts';
import type { FormModel, FormParagraph } from './form-model.ts';

/** Lines of a Document as they are compared: a paragraph each, and a row of a table each. */
export const documentLines = (document: Document): readonly string[] =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'table')
        return block.rows.map(({ cells }) => joined(cells.map((cell) => cellText(cell))));
      const text = blockText(block);
      return text.kind === 'lines' ? text.lines : [];
    })
    .map(plain);

/** The same of a file that was read, in its order. */
export const modelLines = ({ paragraphs }: FormModel): readonly string[] => {
  // A row stands where its first cell does; text between tables stays between them.
  const lines = Map.groupBy(paragraphs, (paragraph) => rowOf(paragraph) ?? paragraph);
  return [...lines.values()].map((own) =>
    plain(joined(cellsOf(own).map((cell) => cell.map(({ text }) => text).join(' ')))),
  );
};

const rowOf = ({ grid }: FormParagraph): string | null =>
  grid === null ? null : `${grid.table} ${grid.row}`;

const cellsOf = (row: readonly FormParagraph[]): readonly (readonly FormParagraph[])[] => [
  ...Map.groupBy(row, ({ grid }) => grid?.column).values(),
];

const joined = (cells: readonly string[]): string =>
  cells.filter((cell) => cell.trim() !== '').join(' | ');

const plain = (text: string): string => nfc(text).replaceAll(/\s+/g, ' ').trim();

const figures = /\d+(?:[.,/:]\d+)*/g;
const figuresOf = (text: string): readonly string[] => text.match(figures) ?? [];
const wordsOnly = (text: string): string => text.replaceAll(figures, '#');

/**
 * Numbers of a file that are others than in the Document, line by line. Only lines of the same words are compared: what
 * somebody has worded anew is his own.
 */
export const figureDifferences = (
  written: readonly string[],
  now: readonly string[],
): readonly Finding[] => {
  const left = new Map<string, string[]>();
  for (const line of now.filter((one) => figuresOf(one).length > 0))
    left.set(wordsOnly(line), [...(left.get(wordsOnly(line)) ?? []), line]);
  const open = written.filter((line) => !take(left, line));
  return open.flatMap((line) => {
    const other = left.get(wordsOnly(line))?.shift();
    return other === undefined ? [] : [differenceOf(line, other)];
  });
};

/** Lines that are the same go first, so that of two rows of the same words each meets its own. */
const take = (left: ReadonlyMap<string, string[]>, line: string): boolean => {
  const same = left.get(wordsOnly(line)) ?? [];
  const at = same.indexOf(line);
  if (at >= 0) same.splice(at, 1);
  return at >= 0 || figuresOf(line).length === 0;
};

const differenceOf = (line: string, other: string): Finding => {
  const [own, wanted] = [figuresOf(line), figuresOf(other)];
  const places = own.flatMap((figure, at) => (figure === wanted[at] ? [] : [at]));
  const pick = (all: readonly string[]): string => places.map((at) => all[at]).join('; ');
  return { place: beginningOf(line), found: pick(own), expected: pick(wanted) };
};
