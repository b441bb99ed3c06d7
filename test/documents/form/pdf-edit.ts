import { deflateSync, inflateSync } from 'node:zlib';
import { apartWords, lettersOf } from './apart-words.ts';
import { linesOf, type PdfLine } from '#core/documents/form/pdf-lines.ts';
import { readPdfPages } from '#core/documents/form/pdf-pages.ts';
import { mmPerPoint } from '#shared/dossier/form/units.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

type PdfObject = { readonly head: string; readonly stream: Buffer | null; readonly tail: string };

const objectPattern = /\d+ 0 obj\n[\s\S]*?\nendobj\n/g;

const takeApart = (text: string): PdfObject => {
  const start = text.indexOf('\nstream\n');
  if (start < 0) return { head: text, stream: null, tail: '' };
  const from = start + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(text)?.[1] ?? 0);
  return {
    head: text.slice(0, from),
    stream: Buffer.from(text.slice(from, from + length), 'latin1'),
    tail: text.slice(from + length),
  };
};

const isContent = (object: PdfObject): boolean =>
  object.stream !== null &&
  object.head.includes('/FlateDecode') &&
  /<<\s*\/Length \d+\s*\/Filter \/FlateDecode\s*>>/.test(object.head);

/** How a sheet's drawing operators, in the order of the sheets, are to be changed. */
export type ContentEdit = (content: string, sheet: number) => string;

/** How the words of the file outside the streams are to be changed: names of fonts, sizes of sheets. */
export type HeadEdit = (head: string) => string;

const rebuilt = (object: PdfObject, content: string | null, head: HeadEdit): string => {
  const stream = content === null ? object.stream : deflateSync(Buffer.from(content, 'latin1'));
  if (stream === null) return head(object.head);
  const sized = object.head.replace(/\/Length \d+/, `/Length ${stream.length}`);
  return head(sized) + stream.toString('latin1') + object.tail;
};

const crossReferences = (body: string, trailer: string): string => {
  const places = new Map<number, number>();
  for (const match of body.matchAll(/(?:^|\nendobj\n)(\d+) 0 obj\n|%[^\n]*\n(\d+) 0 obj\n/g)) {
    const number = match[1] ?? match[2] ?? '';
    places.set(Number(number), match.index + match[0].lastIndexOf(`${number} 0 obj`));
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size - 1 }, (_, index) => places.get(index + 1) ?? 0);
  const table = rows.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.byteLength(body, 'latin1');
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer.replace(/startxref\n\d+/, `startxref\n${start}`)}`;
};

/** Changes a PDF of ours and writes it anew with right lengths and places: a real file, broken in one place. */
export const editPdf = (
  bytes: Uint8Array,
  content: ContentEdit,
  head: HeadEdit = (same) => same,
): Uint8Array => {
  const text = latin(bytes);
  const trailer = text.slice(text.lastIndexOf('trailer\n'));
  let sheet = 0;
  const body = text.slice(0, text.lastIndexOf('xref\n0 ')).replace(objectPattern, (whole) => {
    const object = takeApart(whole);
    if (!isContent(object) || object.stream === null) return rebuilt(object, null, head);
    const drawn = inflateSync(object.stream).toString('latin1');
    const changed = drawn.includes('BT ') ? content(drawn, sheet++) : drawn;
    return rebuilt(object, changed, head);
  });
  const edited = Buffer.from(crossReferences(body, trailer), 'latin1');
  if (edited.equals(Buffer.from(bytes))) throw new Error('the file was not changed');
  return edited;
};

/** One word as the file draws it, in points from the sheet's lower left corner. */
export type DrawnWord = {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly size: number;
};

const drawnPattern = /BT\n1 0 0 1 (\S+) (\S+) Tm\n\/(F\d+) (\S+) Tf\n([\s\S]*?)ET\n/g;

/** Changes how each word of the chosen lines is drawn; null takes it away. */
export const redraw = async (
  bytes: Uint8Array,
  isMeant: (line: PdfLine) => boolean,
  change: (word: DrawnWord) => DrawnWord | null,
): Promise<Uint8Array> => {
  const pages = await readPdfPages(bytes);
  const places = pages.map((page) =>
    linesOf(page.index, page.words)
      .filter(isMeant)
      .flatMap((line) => line.words)
      .map(
        (word) =>
          [word.leftMm / mmPerPoint, (page.heightMm - word.baselineMm) / mmPerPoint] as const,
      ),
  );
  const fonts = await lettersOf(bytes);
  return editPdf(bytes, (content, sheet) =>
    apartWords(content, fonts).replace(
      drawnPattern,
      (whole: string, ...drawn: readonly string[]) => {
        const [x = '', y = '', font = '', size = '', shown = ''] = drawn;
        const isPlaced = (places[sheet] ?? []).some(
          ([left, bottom]) =>
            Math.abs(left - Number(x)) < 0.5 && Math.abs(bottom - Number(y)) < 0.5,
        );
        if (!isPlaced) return whole;
        const to = change({ x: Number(x), y: Number(y), font, size: Number(size) });
        return to === null
          ? ''
          : `BT\n1 0 0 1 ${to.x} ${to.y} Tm\n/${to.font} ${to.size} Tf\n${shown}ET\n`;
      },
    ),
  );
};

const strokePattern = /(\S+) (\S+) m (\S+) \2 l /g;

/** Changes the level lines of a length in points: where they begin and end. */
export const restroke = (
  bytes: Uint8Array,
  isMeant: (length: number) => boolean,
  change: (from: number, to: number) => readonly [number, number],
): Uint8Array =>
  editPdf(bytes, (content, sheet) =>
    sheet > 0
      ? content
      : content.replace(strokePattern, (whole: string, ...drawn: readonly string[]) => {
          const [from = '', y = '', to = ''] = drawn;
          if (!isMeant(Number(to) - Number(from))) return whole;
          const [start, end] = change(Number(from), Number(to));
          return `${start} ${y} m ${end} ${y} l `;
        }),
  );
