/** A place in bytes that are read as a PDF writes its values. */
export type PdfCursor = {
  readonly bytes: Uint8Array;
  at: number;
  /** How many values may still be read: shared by all readers of a file, so that none reads for ever. */
  readonly budget: { left: number };
};

export const codes = {
  slash: 0x2f,
  openRound: 0x28,
  closeRound: 0x29,
  openAngle: 0x3c,
  closeAngle: 0x3e,
  openSquare: 0x5b,
  closeSquare: 0x5d,
  backslash: 0x5c,
  percent: 0x25,
} as const;

const spaces: ReadonlySet<number | undefined> = new Set([0, 9, 10, 12, 13, 32]);
const delimiters: ReadonlySet<number | undefined> = new Set(Buffer.from('()<>[]{}/%'));

export const isSpace = (code: number | undefined): boolean => spaces.has(code);

export const isRegular = (code: number | undefined): boolean =>
  code !== undefined && !isSpace(code) && !delimiters.has(code);

export const skipSpace = (cursor: PdfCursor): void => {
  const { bytes } = cursor;
  for (;;) {
    const code = bytes[cursor.at];
    if (code === codes.percent) skipLine(cursor);
    else if (isSpace(code)) cursor.at += 1;
    else return;
  }
};

const skipLine = (cursor: PdfCursor): void => {
  while (cursor.at < cursor.bytes.length && !isLineEnd(cursor.bytes[cursor.at])) cursor.at += 1;
};

const isLineEnd = (code: number | undefined): boolean => code === 10 || code === 13;

export const isAt = ({ bytes, at }: PdfCursor, word: string): boolean => {
  for (let index = 0; index < word.length; index += 1)
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  return true;
};

/** Longer words are no words of a PDF. */
const longestWord = 512;

/** The run of letters at the cursor, which then stands behind it. */
export const wordAt = (cursor: PdfCursor): string => {
  const start = cursor.at;
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  const end = Math.min(cursor.at, start + longestWord);
  return String.fromCharCode(...cursor.bytes.subarray(start, end));
};
