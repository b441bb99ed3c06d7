import { wordsOf } from '#shared/dossier/document-words.ts';
import { glyphTexts } from './glyph-texts.ts';
import { millimetresToPoints, pageLayout } from './page-layout.ts';
import { dictionaryOf, openPdfFile, type PdfFile } from './pdf-syntax/pdf-file.ts';
import { isList, type PdfDictionary, type PdfValue } from './pdf-syntax/pdf-value.ts';
import { shownTexts, type GlyphTexts } from './shown-texts.ts';

export type PdfText = { readonly words: readonly string[]; readonly pages: number };

/**
 * Words of a PDF that was made here, in the order they were written, without the numbers in the top margin, and its
 * count of pages. It reads what is written here and no more: what it does not know counts as lost.
 */
export const readPdfWords = (bytes: Uint8Array): PdfText => {
  const file = openPdfFile(bytes);
  if (file === null) return { words: [], pages: 0 };
  const pages = pagesOf(file);
  const fonts = fontReader(file);
  return { words: pages.flatMap((page) => pageWords(file, page, fonts)), pages: pages.length };
};

/** All pages stand in one list. */
const pagesOf = (file: PdfFile): readonly PdfDictionary[] => {
  const catalog = dictionaryOf(file, file.trailer.get('Root'));
  const pages = dictionaryOf(file, catalog?.get('Pages'));
  return listOf(pages?.get('Kids')).flatMap((page) => dictionaryOf(file, page) ?? []);
};

const listOf = (value: PdfValue = null): readonly PdfValue[] => (isList(value) ? value : []);

const pageWords = (file: PdfFile, page: PdfDictionary, fonts: FontReader): readonly string[] => {
  const height = Number(listOf(page.get('MediaBox'))[3] ?? 0);
  const ceiling = height - millimetresToPoints(pageLayout.margin.top);
  return shownTexts(plain(file, page.get('Contents')), fonts(page)).flatMap(({ text, y }) =>
    y < ceiling ? wordsOf(text) : [],
  );
};

/** The bytes of a stream as letters of one byte each. */
const plain = (file: PdfFile, stream: PdfValue | undefined): string =>
  Buffer.from(file.contentOf(stream) ?? []).toString('latin1');

type FontReader = (page: PdfDictionary) => GlyphTexts;

/** All pages share a few fonts; each is read once. */
const fontReader = (file: PdfFile): FontReader => {
  const read = new Map<string, ReadonlyMap<string, string>>();
  const textsOf = (font: PdfValue): ReadonlyMap<string, string> => {
    const key = JSON.stringify(font);
    const known =
      read.get(key) ?? glyphTexts(plain(file, dictionaryOf(file, font)?.get('ToUnicode')));
    read.set(key, known);
    return known;
  };
  return (page) => {
    const fonts = dictionaryOf(file, dictionaryOf(file, page.get('Resources'))?.get('Font'));
    return new Map([...(fonts ?? [])].map(([name, font]) => [name, textsOf(font)]));
  };
};
