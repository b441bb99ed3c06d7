import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfReader } from '../pdf-reader.ts';
import type { Link } from './held-page.ts';

export type FoundCode = {
  readonly page: number;
  readonly rect: Link['rect'];
  readonly code: string;
};

/** Where the pages of a paper name one of these codes, each as a word of its own. */
export const findCodes = async (
  bytes: Uint8Array,
  codes: readonly string[],
): Promise<readonly FoundCode[]> => {
  const pattern = patternOf(codes);
  if (pattern === null) return [];
  const { getDocument } = await pdfReader();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const file = await task.promise;
    const found: FoundCode[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      for (const line of await linesOf(page)) found.push(...foundIn(line, number - 1, pattern));
      page.cleanup();
    }
    return found;
  } catch {
    return [];
  } finally {
    await task.destroy();
  }
};

const patternOf = (codes: readonly string[]): RegExp | null => {
  if (codes.length === 0) return null;
  const longestFirst = codes.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${any})(?![\\p{L}\\p{N}/-])`, 'gu');
};

const escaped = (code: string): string => code.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Letters of a line with the place where each begins and ends. */
type Line = {
  text: string;
  readonly edges: (readonly [number, number])[];
  readonly base: number;
  readonly size: number;
  end: number;
};

const linesOf = async (page: PDFPageProxy): Promise<readonly Line[]> => {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: Line[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [size = 0, slant = 0, , , left = 0, base = 0] = item.transform.map(Number);
    if (slant !== 0) continue;
    add(lines, { text: item.str, left, base, size, width: item.width });
  }
  return lines;
};

type Piece = {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size: number;
  readonly width: number;
};

const add = (lines: Line[], { text, left, base, size, width }: Piece): void => {
  const last = lines.at(-1);
  const gap = last ? left - last.end : 0;
  const goesOn = last && Math.abs(last.base - base) < 1 && gap > -1 && gap < size * 0.2;
  const line: Line = goesOn ? last : { text: '', edges: [], base, size, end: left };
  const step = width / text.length;
  for (let at = 0; at < text.length; at += 1) {
    line.edges.push([left + step * at, left + step * (at + 1)]);
  }
  line.text += text;
  line.end = left + width;
  if (!goesOn) lines.push(line);
};

const foundIn = (
  { text, edges, base, size }: Line,
  page: number,
  pattern: RegExp,
): readonly FoundCode[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: code, index }) => {
    const [first, last] = [edges[index], edges[index + code.length - 1]];
    if (!first || !last) return [];
    return [{ page, code, rect: [first[0], base - size * 0.25, last[1], base + size * 0.85] }];
  });
