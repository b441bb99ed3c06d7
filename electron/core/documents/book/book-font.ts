import { create, type Font, type Glyph } from 'fontkit';
import { PDFName, PDFString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { plainFont } from '../plain-font.ts';
import type { BookWriter } from './book-writer.ts';

/** A font that stamps, cover and captions are set in: one for the whole book, of the letters that are used. */
export type BookFont = {
  readonly ref: PDFRef;
  readonly widthOf: (text: string, size: number) => number;
  /** The text as an operand: "<00010002>". */
  readonly encoded: (text: string) => string;
  readonly finish: () => void;
};

export const createBookFont = (book: BookWriter, file: string): BookFont => {
  const font = openFont(file);
  const subset = font.createSubset();
  const used = new Map<number, { readonly glyph: Glyph; readonly text: string }>();
  const ref = book.reserve();
  const codeOf = (glyph: Glyph, text: string): number => {
    const code = Number(subset.includeGlyph(glyph));
    if (!used.has(code)) used.set(code, { glyph, text });
    return code;
  };
  return {
    ref,
    widthOf: (text, size) =>
      (font.layout(text).glyphs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) /
      font.unitsPerEm,
    encoded: (text) => {
      const codes = Array.from(text, (letter) => {
        const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
        return codeOf(glyph, letter).toString(16).padStart(4, '0');
      });
      return `<${codes.join('')}>`;
    },
    finish: () => writeFont(book, { ref, font, bytes: subset.encode(), used }),
  };
};

const openFont = (file: string): Font => {
  const font = create(plainFont(file));
  if ('layout' in font) return font;
  throw new Error(`${file} is a collection of fonts, not one font`);
};

type Subset = {
  readonly ref: PDFRef;
  readonly font: Font;
  readonly bytes: Uint8Array;
  readonly used: ReadonlyMap<number, { readonly glyph: Glyph; readonly text: string }>;
};

const writeFont = (book: BookWriter, { ref, font, bytes, used }: Subset): void => {
  const { context } = book;
  const name = `HOSOTM+${font.postscriptName.replaceAll(/[^A-Za-z0-9-]/g, '')}`;
  const perMille = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const codes = [...used].toSorted(([a], [b]) => a - b);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: systemInfo(book),
    FontDescriptor: book.add(descriptorOf(book, { name, font, bytes }, perMille)),
    CIDToGIDMap: 'Identity',
    DW: 0,
    W: codes.flatMap(([code, { glyph }]) => [code, [perMille(glyph.advanceWidth)]]),
  });
  book.write(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [book.add(descendant)],
      ToUnicode: book.add(context.flateStream(toUnicode(codes))),
    }),
  );
};

type Described = Pick<Subset, 'font' | 'bytes'> & { readonly name: string };

const descriptorOf = (
  { add, context }: BookWriter,
  { name, font, bytes }: Described,
  perMille: (units: number) => number,
): PDFDict =>
  context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map(perMille),
    ItalicAngle: 0,
    Ascent: perMille(font.ascent),
    Descent: perMille(font.descent),
    CapHeight: perMille(font.capHeight),
    StemV: 80,
    FontFile2: add(context.flateStream(bytes, { Length1: bytes.length })),
  });

const systemInfo = ({ context }: BookWriter): PDFDict => {
  const info = context.obj({ Supplement: 0 });
  info.set(PDFName.of('Registry'), PDFString.of('Adobe'));
  info.set(PDFName.of('Ordering'), PDFString.of('Identity'));
  return info;
};

type Coded = readonly [number, { readonly text: string }];

/** Which letter each number stands for, so that a search finds a stamp. */
const toUnicode = (codes: readonly Coded[]): string => {
  const hex = (text: string): string =>
    [...Array(text.length).keys()]
      .map((at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
      .join('');
  const lines = codes.map(
    ([code, { text }]) => `<${code.toString(16).padStart(4, '0')}> <${hex(text)}>`,
  );
  const blocks = [];
  for (let from = 0; from < lines.length; from += 100) {
    const part = lines.slice(from, from + 100);
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};
