import { pdfOfPages } from '../../core/support/small-files.ts';

/** A PDF on its way through the hands that sign it: its bytes and what is known of its objects. */
export type Draft = {
  readonly bytes: Uint8Array;
  readonly fields: readonly number[];
  readonly next: number;
};

export const blankDraft = (): Draft => ({ bytes: pdfOfPages(1), fields: [], next: 4 });

/** Makes the value of a signature from the bytes it covers. */
export type Sealing = (covered: Uint8Array) => Promise<Uint8Array>;

type Options = { readonly kind?: string; readonly dictionary?: string };

export const room = 12_000;
export const rangeRoom = '[0 0000000000 0000000000 0000000000]';

/** Signs as tools do: behind the file come the signature, its field and the new catalogue; the value is put in last. */
export const signDraft = async (
  { bytes, fields, next }: Draft,
  seal: Sealing,
  { kind = 'adbe.pkcs7.detached', dictionary = '' }: Options = {},
): Promise<Draft> => {
  const own = [...fields, next + 1];
  const prepared = appended(bytes, [
    [1, `<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[${references(own)}]>>>>`],
    [
      next,
      `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${kind}/ByteRange ${rangeRoom}${dictionary}/Contents <${'0'.repeat(room)}>>>`,
    ],
    [
      next + 1,
      `<</Type/Annot/Subtype/Widget/FT/Sig/T(Chu ky ${own.length})/Rect[0 0 0 0]/V ${next} 0 R>>`,
    ],
  ]);
  return { bytes: await sealed(prepared, bytes.length, seal), fields: own, next: next + 2 };
};

const references = (numbers: readonly number[]): string =>
  numbers.map((one) => `${one} 0 R`).join(' ');

/** Objects saved behind a file, as a program does that leaves alone what is there. */
export const appended = (
  bytes: Uint8Array,
  objects: readonly (readonly [number, string])[],
): Uint8Array => {
  let body = '';
  const rows = objects.map(([number, object]) => {
    const at = bytes.length + body.length;
    body += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const size = Math.max(...objects.map(([number]) => number)) + 1;
  const table = `xref\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R/Prev ${before}>>\n`;
  const end = `startxref\n${bytes.length + body.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(body + table + end, 'latin1')]);
};

/** Puts in which bytes are covered, and then the value over them. */
export const sealed = async (
  prepared: Uint8Array,
  from: number,
  seal: Sealing,
): Promise<Uint8Array> => {
  const file = Buffer.from(prepared);
  const first = file.indexOf('<000', from);
  const second = first + room + 2;
  const number = (value: number): string => String(value).padStart(10, '0');
  const range = `[0 ${number(first)} ${number(second)} ${number(file.length - second)}]`;
  file.write(range, file.indexOf(rangeRoom, from), 'latin1');
  const value = await seal(Buffer.concat([file.subarray(0, first), file.subarray(second)]));
  file.write(Buffer.from(value).toString('hex'), first + 1, 'latin1');
  return file;
};

/** The file with other bytes at a place. */
export const overwritten = (bytes: Uint8Array, at: number, text: string): Uint8Array => {
  const file = Buffer.from(bytes);
  file.write(text, at, 'latin1');
  return file;
};

/** Where the last signature's own value stands: its brackets included. */
export const gapOf = (bytes: Uint8Array): { readonly start: number; readonly end: number } => {
  const text = Buffer.from(bytes).toString('latin1');
  const range = /\/ByteRange \[0 (\d+) (\d+)(?!.*\/ByteRange)/s.exec(text);
  return { start: Number(range?.[1]), end: Number(range?.[2]) };
};
