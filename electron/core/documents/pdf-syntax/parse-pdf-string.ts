import { codes, type PdfCursor } from './pdf-cursor.ts';
import type { PdfString } from './pdf-value.ts';

/** The hexadecimal string at the cursor; what is no digit is passed over, as readers do. */
export const hexString = (cursor: PdfCursor): PdfString => {
  const { bytes, at: start } = cursor;
  const closing = bytes.indexOf(codes.closeAngle, start);
  const end = closing === -1 ? bytes.length : closing;
  cursor.at = Math.min(bytes.length, end + 1);
  const digits = Buffer.from(bytes.subarray(start + 1, end)).toString('latin1');
  const clean = digits.replaceAll(/[^0-9A-Fa-f]/g, '');
  const whole = clean.length % 2 === 0 ? clean : `${clean}0`;
  return { kind: 'string', bytes: Buffer.from(whole, 'hex'), start, end: cursor.at };
};

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The string in round brackets at the cursor; brackets in it may be paired. */
export const literalString = (cursor: PdfCursor): PdfString => {
  const { bytes, at: start } = cursor;
  const found: number[] = [];
  let open = 1;
  cursor.at += 1;
  while (cursor.at < bytes.length) {
    const code = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    if (code === codes.backslash) {
      found.push(...escaped(cursor));
      continue;
    }
    if (code === codes.openRound) open += 1;
    if (code === codes.closeRound) open -= 1;
    if (open === 0) break;
    found.push(code);
  }
  return { kind: 'string', bytes: Uint8Array.from(found), start, end: cursor.at };
};

/** What stands for the letters behind a backslash. */
const escaped = (cursor: PdfCursor): readonly number[] => {
  const { bytes } = cursor;
  const letter = String.fromCharCode(bytes[cursor.at] ?? 0);
  const octal = /^[0-7]{1,3}/.exec(
    String.fromCharCode(...bytes.subarray(cursor.at, cursor.at + 3)),
  )?.[0];
  if (octal !== undefined) {
    cursor.at += octal.length;
    return [Number.parseInt(octal, 8) & 0xff];
  }
  const isBreak = letter === '\r' || letter === '\n';
  cursor.at += letter === '\r' && bytes[cursor.at + 1] === 10 ? 2 : 1;
  return isBreak ? [] : [escapes[letter] ?? letter.charCodeAt(0)];
};

/** Words of a string: UTF-16 or UTF-8 where it says so by its first bytes, else Latin letters. */
export const textOfString = ({ bytes }: PdfString): string => {
  const [first, second, third] = bytes;
  const buffer = Buffer.from(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder('utf-16be').decode(buffer.subarray(2));
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(buffer.subarray(2));
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return buffer.subarray(3).toString('utf8');
  return buffer.toString('latin1');
};
