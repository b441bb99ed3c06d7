import { encode } from 'jpeg-js';
import { crc32, deflateSync } from 'node:zlib';
import { pdfOfObjects } from './pdf-objects.ts';

/** A page of a scanned or typed PDF. Scans are pictures over the whole A4 sheet. */
export type Page =
  | {
      readonly scan: {
        readonly dpi: number;
        readonly ink?: boolean;
        readonly as?: 'jpeg' | 'bits';
      };
    }
  | { readonly text: string }
  | { readonly drawing: 'line' | 'white' }
  | 'blank';

const sheet = { widthPt: 595.28, heightPt: 841.89 };

const pixelsOf = (dpi: number): { width: number; height: number } => ({
  width: Math.round((sheet.widthPt / 72) * dpi),
  height: Math.round((sheet.heightPt / 72) * dpi),
});

/** A page in the grey of old paper, with a band of letters' darkness where there is ink. */
export const jpegOf = (width: number, height: number, ink: boolean): Uint8Array => {
  const data = Buffer.alloc(width * height * 4, 245);
  if (ink)
    data.fill(30, width * 4 * Math.floor(height / 2), width * 4 * Math.floor(height / 2 + 8));
  return encode({ data, width, height }, 70).data;
};

const bitsOf = (width: number, height: number, ink: boolean): Uint8Array => {
  const row = Math.ceil(width / 8);
  const data = Buffer.alloc(row * height, 255);
  if (ink) data.fill(0, row * Math.floor(height / 2), row * Math.floor(height / 2 + 8));
  return deflateSync(data);
};

const stream = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);

const picture = (page: Page): Buffer => {
  if (page === 'blank' || !('scan' in page)) return Buffer.from('null');
  const { dpi, ink = true, as = 'bits' } = page.scan;
  const { width, height } = pixelsOf(dpi);
  const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}`;
  return as === 'jpeg'
    ? stream(
        `${size}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
        jpegOf(width, height, ink),
      )
    : stream(
        `${size}/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode`,
        bitsOf(width, height, ink),
      );
};

const contentOf = (page: Page): string => {
  if (page === 'blank') return '';
  if ('scan' in page) return `q ${sheet.widthPt} 0 0 ${sheet.heightPt} 0 0 cm /I Do Q`;
  if ('text' in page) return `BT /F 14 Tf 72 700 Td (${page.text}) Tj ET`;
  return page.drawing === 'line' ? '72 400 m 500 400 l S' : '1 1 1 rg 0 0 595 842 re f';
};

/** A real PDF of such pages, as small as they let it be. */
export const pdfOf = (pages: readonly Page[]): Uint8Array => {
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...pages.flatMap((page, index) => {
      const own = first + index * 3;
      const resources = `<</Font<</F 3 0 R>>/XObject<</I ${own + 2} 0 R>>>>`;
      const box = `[0 0 ${sheet.widthPt} ${sheet.heightPt}]`;
      return [
        Buffer.from(
          `<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources${resources}/Contents ${own + 1} 0 R>>`,
        ),
        stream('', Buffer.from(contentOf(page), 'latin1')),
        picture(page),
      ];
    }),
  ];
  return pdfOfObjects(objects);
};

const chunk = (kind: string, body: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** A PNG in grey, each row written with one of the five filters, all white or with a dark band. */
export const pngOf = (width: number, height: number, ink: boolean): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const middle = Math.floor(height / 2);
  const grey = (y: number): number => (ink && y >= middle && y < middle + 8 ? 20 : 250);
  const rows = Array.from({ length: height }, (_, y) => filteredRow(width, y, grey));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Rows of one shade: with filters 1 and 3 the first byte says it, with 2 and 4 the difference to the row above. */
const filteredRow = (width: number, y: number, grey: (y: number) => number): Buffer => {
  const filter = y % 5;
  const [own, up] = [grey(y), y === 0 ? 0 : grey(y - 1)];
  const row = Buffer.alloc(width + 1);
  row[0] = filter;
  for (let x = 0; x < width; x += 1) {
    const left = x === 0 ? 0 : own;
    const corner = x === 0 ? 0 : up;
    const foretold = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
    row[x + 1] = (own - foretold) & 0xff;
  }
  return row;
};

const nearest = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (Number(a) <= Number(b) && Number(a) <= Number(c)) return left;
  return Number(b) <= Number(c) ? up : corner;
};
