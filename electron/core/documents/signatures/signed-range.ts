import { integerOf, isList, isString, type PdfDictionary } from '../pdf-syntax/pdf-value.ts';

/** Which bytes of a file a signature covers. */
export type SignedRange = {
  readonly parts: readonly [Uint8Array, Uint8Array];
  readonly coversAll: boolean;
  readonly bytesAfter: number;
  readonly savesAfter: number;
};

/**
 * A signature covers the file from its first byte on, and leaves out its own value and nothing else: one that leaves
 * out more, or covers what is not there, lets others write what the signer never saw.
 */
export const readRange = (bytes: Uint8Array, dictionary: PdfDictionary): SignedRange | null => {
  const list = dictionary.get('ByteRange') ?? null;
  const contents = dictionary.get('Contents') ?? null;
  if (!isList(list) || list.length !== 4 || !isString(contents)) return null;
  const numbers = list.map((one) => integerOf(one) ?? -1);
  const [start = -1, first = -1, second = -1, length = -1] = numbers;
  const end = second + length;
  if (start !== 0 || length < 1 || end > bytes.length) return null;
  if (first !== contents.start || second !== contents.end) return null;
  const after = bytes.subarray(end);
  return {
    parts: [bytes.subarray(0, first), bytes.subarray(second, end)],
    coversAll: after.every((code) => blanks.has(code)),
    bytesAfter: after.length,
    savesAfter: savesIn(after),
  };
};

/** Some tools end a file with an empty line. */
const blanks: ReadonlySet<number> = new Set([0, 9, 10, 13, 32]);

const mostSaves = 10_000;

/** A file that is saved anew behind a signature ends once more. */
const savesIn = (bytes: Uint8Array): number => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let saves = 0;
  let at = buffer.indexOf('%%EOF');
  while (at !== -1 && saves < mostSaves) {
    saves += 1;
    at = buffer.indexOf('%%EOF', at + 5);
  }
  return saves;
};
