import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { wordsOf } from '#shared/dossier/document-words.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { shownTexts, type GlyphTexts } from './shown-texts.ts';
import { glyphTexts } from './glyph-texts.ts';

export type PdfText = { readonly words: readonly string[]; readonly pages: number };

/**
 * Words of a PDF that was made here, in the order they were written, without the numbers in the top margin, and its
 * count of pages. It reads what is written here and no more: what it does not know counts as lost.
 */
export const readPdfWords = async (bytes: Uint8Array): Promise<PdfText> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = file.getPages();
  const fonts = fontReader();
  return { words: pages.flatMap((page) => pageWords(page, fonts)), pages: pages.length };
};

const pageWords = (page: PDFPage, fonts: FontReader): readonly string[] => {
  const ceiling = page.getHeight() - millimetresToPoints(pageLayout.margin.top);
  return shownTexts(contentOf(page), fonts(page)).flatMap(({ text, y }) =>
    y < ceiling ? wordsOf(text) : [],
  );
};

const contentOf = ({ node }: PDFPage): string => {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams.map((stream) => plain(node.context.lookup(stream))).join('\n');
};

/** The bytes of a stream as letters of one byte each. */
const plain = (stream: unknown): string => {
  if (!(stream instanceof PDFRawStream)) return '';
  const bytes = stream.getContents();
  const isPacked = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return Buffer.from(isPacked ? inflateSync(bytes) : bytes).toString('latin1');
};

type FontReader = (page: PDFPage) => GlyphTexts;

/** All pages share a few fonts; each is read once. */
const fontReader = (): FontReader => {
  const read = new Map<unknown, ReadonlyMap<string, string>>();
  const textsOf = (font: PDFDict): ReadonlyMap<string, string> => {
    const known = read.get(font) ?? glyphTexts(plain(font.lookup(PDFName.of('ToUnicode'))));
    read.set(font, known);
    return known;
  };
  return ({ node }) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const named = (fonts?.keys() ?? []).map((name): [string, ReadonlyMap<string, string>] => [
      name.decodeText(),
      textsOf(node.context.lookup(fonts?.get(name), PDFDict)),
    ]);
    return new Map(named);
  };
};
