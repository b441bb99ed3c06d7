import { hexString, literalString } from './parse-pdf-string.ts';
import { codes, isAt, isRegular, skipSpace, wordAt, type PdfCursor } from './pdf-cursor.ts';
import { nameOf, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** Nobody nests deeper; a file that does wants to exhaust its reader. */
const deepest = 40;

/** The value at the cursor, which then stands behind it. What is no value is null. */
export const parseValue = (cursor: PdfCursor, depth = 0): PdfValue => {
  skipSpace(cursor);
  cursor.budget.left -= 1;
  if (depth > deepest || cursor.budget.left < 0) {
    cursor.at = cursor.bytes.length;
    return null;
  }
  const code = cursor.bytes[cursor.at];
  if (code === codes.slash) return { kind: 'name', name: parseName(cursor) };
  if (code === codes.openRound) return literalString(cursor);
  if (isAt(cursor, '<<')) return parseDictionary(cursor, depth);
  if (code === codes.openAngle) return hexString(cursor);
  if (code === codes.openSquare) return parseList(cursor, depth);
  return parseWord(cursor);
};

const parseName = (cursor: PdfCursor): string => {
  cursor.at += 1;
  return wordAt(cursor).replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
};

const parseDictionary = (cursor: PdfCursor, depth: number): PdfDictionary => {
  cursor.at += 2;
  const found = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.bytes.length) return found;
    if (isAt(cursor, '>>')) {
      cursor.at += 2;
      return found;
    }
    const key = nameOf(parseValue(cursor, depth + 1));
    if (key !== null) found.set(key, parseValue(cursor, depth + 1));
  }
};

const parseList = (cursor: PdfCursor, depth: number): readonly PdfValue[] => {
  cursor.at += 1;
  const found: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.bytes.length) return found;
    if (cursor.bytes[cursor.at] === codes.closeSquare) {
      cursor.at += 1;
      return found;
    }
    found.push(parseValue(cursor, depth + 1));
  }
};

/** A number, a reference to an object, true, false; any other word is null. */
const parseWord = (cursor: PdfCursor): PdfValue => {
  if (!isRegular(cursor.bytes[cursor.at])) {
    cursor.at += 1;
    return null;
  }
  const word = wordAt(cursor);
  if (word === 'true' || word === 'false') return word === 'true';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return null;
  const isWhole = /^\d{1,10}$/.test(word);
  return isWhole && isReferenceNext(cursor)
    ? { kind: 'reference', number: Number(word) }
    : Number(word);
};

/** "12 0 R": moves behind it only where it is one. */
const isReferenceNext = (cursor: PdfCursor): boolean => {
  const { at } = cursor;
  skipSpace(cursor);
  const generation = wordAt(cursor);
  skipSpace(cursor);
  if (/^\d{1,5}$/.test(generation) && wordAt(cursor) === 'R') return true;
  cursor.at = at;
  return false;
};
