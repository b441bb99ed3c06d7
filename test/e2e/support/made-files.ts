import { encode } from 'jpeg-js';
import { pdfOfObjects } from '../../core/support/pdf-objects.ts';
import { wordedPdf } from '../../core/support/worded-pdf.ts';

export type MadeFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

/** A real PDF of one page that says `words` (plain letters: it embeds no font). */
export const pdfSaying = (name: string, words: string): MadeFile => {
  const drawing = `BT /F1 18 Tf 60 760 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(pdfOfObjects(objects)) };
};

/** A real JPEG: sky over grass. */
export const photo = (name: string): MadeFile => {
  const [width, height] = [320, 240];
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const isSky = at < (width * height) / 2;
    data.set(isSky ? [150, 200, 235, 255] : [90, 150, 80, 255], at * 4);
  }
  return { name, mimeType: 'image/jpeg', buffer: encode({ data, width, height }, 85).data };
};

/** A PDF of pages that say these words; an empty one is a scan that nobody has read. */
export const wordedPdfFile = (name: string, pages: readonly string[]): MadeFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(wordedPdf(pages)),
});
