import { pdfOfObjects } from './pdf-objects.ts';

/** A small PDF whose pages show these texts, in letters of ASCII; an empty one is a page without words, as a scan has. */
export const wordedPdf = (pages: readonly string[]): Uint8Array => {
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ');
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    ...pages.flatMap((text, index) => pageObjects(text, 4 + index * 2)),
  ]);
};

const font = '<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>';

const pageObjects = (text: string, content: number): readonly string[] => {
  const lines = (text.match(/.{1,60}(?:\s|$)/g) ?? [])
    .map((line, index) => `1 0 0 1 50 ${790 - index * 16} Tm (${escaped(line.trim())}) Tj`)
    .join(' ');
  const stream = `BT /F1 11 Tf ${lines} ET`;
  return [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${font}/Contents ${content} 0 R>>`,
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
  ];
};

const escaped = (text: string): string => text.replace(/[()\\]/g, '\\$&');
