import { nfc } from '#shared/kernel/vietnamese.ts';

/** One line of an outline: its first word and the rest. */
export type OutlineLine = { readonly number: number; readonly tag: string; readonly rest: string };

/** A place in the lines that moves forward while blocks are read. */
export type LineCursor = { readonly lines: readonly OutlineLine[]; position: number };

/** Lines that say something: empty ones and remarks (first sign #) are left out. */
export const outlineLines = (text: string): readonly OutlineLine[] =>
  nfc(text)
    .split(/\r?\n/)
    .map((line, index) => toLine(line.trim(), index + 1))
    .filter((line) => line.tag !== '' && !line.tag.startsWith('#'));

const toLine = (line: string, number: number): OutlineLine => {
  const space = line.search(/\s/);
  if (space < 0) return { number, tag: line, rest: '' };
  return { number, tag: line.slice(0, space), rest: line.slice(space).trim() };
};

export const peekLine = (cursor: LineCursor): OutlineLine | null =>
  cursor.lines[cursor.position] ?? null;

/** "a | b |" → "a", "b", "". */
export const splitCells = (text: string): readonly string[] =>
  text.split('|').map((cell) => cell.trim());

/** "a; b; c." → "a", "b", "c": one entry a recipient, the mark at the end is the renderer's. */
export const splitList = (text: string): readonly string[] =>
  text
    .replace(/\.\s*$/, '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
