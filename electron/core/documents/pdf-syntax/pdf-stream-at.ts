import { parseValue } from './parse-pdf-value.ts';
import { isAt, skipSpace, wordAt, type PdfCursor } from './pdf-cursor.ts';
import { unpack } from './pdf-stream.ts';
import { integerOf, isDictionary, type PdfDictionary, type PdfValue } from './pdf-value.ts';

export type PdfStream = { readonly dictionary: PdfDictionary; readonly content: Uint8Array };

/** Moves behind "12 0 obj"; answers with the number of the object that stands there. */
export const readObjectHead = (cursor: PdfCursor): number | null => {
  skipSpace(cursor);
  const number = wordAt(cursor);
  skipSpace(cursor);
  const generation = wordAt(cursor);
  skipSpace(cursor);
  // What follows may stand close: "12 0 obj<<".
  if (!isAt(cursor, 'obj') || !/^\d{1,10}$/.test(number) || !/^\d{1,5}$/.test(generation))
    return null;
  cursor.at += 3;
  return Number(number);
};

/** A stream that stands at the cursor as an object of its own, unpacked. */
export const readStreamAt = (
  cursor: PdfCursor,
  lengthOf: (value: PdfValue) => number | null = integerOf,
): PdfStream | null => {
  if (readObjectHead(cursor) === null) return null;
  const dictionary = parseValue(cursor);
  if (!isDictionary(dictionary)) return null;
  skipSpace(cursor);
  if (!isAt(cursor, 'stream')) return null;
  cursor.at += 6;
  if (cursor.bytes[cursor.at] === 13) cursor.at += 1;
  if (cursor.bytes[cursor.at] === 10) cursor.at += 1;
  const length = lengthOf(dictionary.get('Length') ?? null) ?? 0;
  const content = unpack(dictionary, cursor.bytes.subarray(cursor.at, cursor.at + length));
  return content && { dictionary, content };
};
