import { isAt, skipSpace, wordAt, type PdfCursor } from './pdf-cursor.ts';
import { parseValue } from './parse-pdf-value.ts';
import { readStreamAt } from './pdf-stream-at.ts';
import { integerOf, isDictionary, isList, nameOf, type PdfDictionary } from './pdf-value.ts';

/** Where an object stands: at a place of the file, or packed in a stream of objects. */
export type PdfPlace =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

export type PdfTable = {
  readonly places: ReadonlyMap<number, PdfPlace>;
  readonly trailer: PdfDictionary;
};

const mostSections = 500;
const mostObjects = 500_000;

/** The table of a file's objects as its newest revision has it; null where it can't be followed. */
export const readTable = (bytes: Uint8Array, budget: PdfCursor['budget']): PdfTable | null => {
  const places = new Map<number, PdfPlace>();
  const waiting = [startOfTable(bytes)];
  const seen = new Set<number>();
  let newest: PdfDictionary | null = null;
  while (waiting.length > 0 && seen.size < mostSections) {
    const at = waiting.shift() ?? null;
    if (at === null || at < 0 || at >= bytes.length || seen.has(at)) continue;
    seen.add(at);
    const trailer = readSection({ bytes, at, budget }, places);
    if (trailer === null) return null;
    newest ??= trailer;
    waiting.push(integerOf(trailer.get('XRefStm')), integerOf(trailer.get('Prev')));
  }
  return newest && { places, trailer: newest };
};

/** Readers look for the end of a file in its last kilobytes. */
const tailBytes = 2048;

const startOfTable = (bytes: Uint8Array): number | null => {
  const from = Math.max(0, bytes.length - tailBytes);
  const tail = Buffer.from(bytes.subarray(from)).toString('latin1');
  const found = /startxref\s+(\d{1,10})(?!.*startxref)/s.exec(tail);
  return found ? Number(found[1]) : null;
};

type Places = Map<number, PdfPlace>;

const readSection = (cursor: PdfCursor, places: Places): PdfDictionary | null => {
  skipSpace(cursor);
  if (!isAt(cursor, 'xref')) return readStreamSection(cursor, places);
  cursor.at += 4;
  readPlainRows(cursor, places);
  if (!isAt(cursor, 'trailer')) return null;
  cursor.at += 7;
  const trailer = parseValue(cursor);
  return isDictionary(trailer) ? trailer : null;
};

const readNumber = (cursor: PdfCursor): number | null => {
  skipSpace(cursor);
  const { at } = cursor;
  const word = wordAt(cursor);
  if (/^\d{1,15}$/.test(word)) return Number(word);
  cursor.at = at;
  return null;
};

/** "0 3" and then so many rows "0000000017 00000 n", over and over. */
const readPlainRows = (cursor: PdfCursor, places: Places): void => {
  for (;;) {
    const first = readNumber(cursor);
    const count = first === null ? null : readNumber(cursor);
    if (first === null || count === null) return;
    for (let row = 0; row < count; row += 1) {
      const offset = readNumber(cursor);
      if (offset === null || readNumber(cursor) === null) return;
      skipSpace(cursor);
      const isUsed = wordAt(cursor) === 'n';
      place(places, first + row, isUsed ? { kind: 'at', offset } : { kind: 'free' });
    }
  }
};

/** A newer revision was read first, and holds. */
const place = (places: Places, number: number, found: PdfPlace): void => {
  if (!places.has(number) && places.size < mostObjects) places.set(number, found);
};

const readStreamSection = (cursor: PdfCursor, places: Places): PdfDictionary | null => {
  const read = readStreamAt(cursor);
  if (read === null || nameOf(read.dictionary.get('Type')) !== 'XRef') return null;
  const { dictionary, content } = read;
  const widths = numbersOf(dictionary, 'W');
  const [kind = 0, second = 0, third = 0] = widths;
  const size = integerOf(dictionary.get('Size')) ?? 0;
  const ranges = dictionary.has('Index') ? numbersOf(dictionary, 'Index') : [0, size];
  const width = kind + second + third;
  if (widths.length !== 3 || width < 1 || Math.max(...widths) > 8) return null;
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2)
    for (let row = 0; row < (ranges[range + 1] ?? 0) && at + width <= content.length; row += 1) {
      const fields = fieldsAt(content, at, [kind, second, third]);
      place(places, (ranges[range] ?? 0) + row, placeOf(fields, kind === 0));
      at += width;
    }
  return dictionary;
};

const numbersOf = (dictionary: PdfDictionary, key: string): readonly number[] => {
  const list = dictionary.get(key) ?? null;
  return isList(list) ? list.map((one) => Math.max(0, integerOf(one) ?? 0)) : [];
};

type Fields = readonly [number, number, number];

const fieldsAt = (content: Uint8Array, start: number, [a, b, c]: Fields): Fields => {
  const read = (from: number, width: number): number =>
    content.subarray(from, from + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return [read(start, a), read(start + a, b), read(start + a + b, c)];
};

const placeOf = ([kind, second, third]: Fields, isAlwaysUsed: boolean): PdfPlace => {
  if (isAlwaysUsed || kind === 1) return { kind: 'at', offset: second };
  return kind === 2 ? { kind: 'packed', stream: second, index: third } : { kind: 'free' };
};
