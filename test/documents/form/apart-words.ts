import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { glyphTexts } from '#core/documents/glyph-texts.ts';

/** What is known of a font: how far each letter goes in thousandths of its size, and which of them are spaces. */
type Letters = {
  readonly advance: ReadonlyMap<string, number>;
  readonly spaces: ReadonlySet<string>;
};

export type LettersOf = ReadonlyMap<string, Letters>;

/** The fonts of a file of ours by the names its pages give them. */
export const lettersOf = async (bytes: Uint8Array): Promise<LettersOf> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = new Map<string, Letters>();
  for (const { node } of file.getPages()) {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const name of fonts?.keys() ?? []) {
      const font = fonts?.lookup(name, PDFDict);
      if (font !== undefined) found.set(name.decodeText(), lettersIn(font));
    }
  }
  return found;
};

const lettersIn = (font: PDFDict): Letters => {
  const texts = glyphTexts(plain(font.lookup(PDFName.of('ToUnicode'))));
  const drawn = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = drawn.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray).asArray();
  const advance = widths.map((width, code): [string, number] => [
    code.toString(16).padStart(4, '0'),
    width instanceof PDFNumber ? width.asNumber() : 0,
  ]);
  const spaces = [...texts].filter(([, text]) => text === ' ').map(([code]) => code);
  return { advance: new Map(advance), spaces: new Set(spaces) };
};

const plain = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(unpacked(stream)).toString('latin1') : '';

const unpacked = (stream: PDFRawStream): Uint8Array =>
  stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.getContents()) : stream.getContents();

/** The same page with each word drawn by itself, so that one can be changed and its neighbours not. */
export const apartWords = (content: string, fonts: LettersOf): string =>
  content.replace(line, (...found: readonly string[]) => {
    const [, x = '', y = '', drawn = ''] = found;
    let at = Number(x);
    const words: string[] = [];
    for (const [, font = '', size = '', shown = ''] of drawn.matchAll(run)) {
      const letters = fonts.get(font);
      if (letters === undefined) continue;
      for (const { codes, step } of wordsIn(shown, letters.spaces)) {
        words.push(
          `BT\n1 0 0 1 ${at} ${y} Tm\n/${font} ${size} Tf\n[<${codes.join('')}>] TJ\nET\n`,
        );
        const width = codes.reduce((sum, code) => sum + (letters.advance.get(code) ?? 0), 0);
        at += ((width - step) / 1000) * Number(size);
      }
    }
    return words.join('');
  });

const line = /BT 1 0 0 1 (\S+) (\S+) Tm (.*) ET\n?/g;
const run = /\/(\S+) (\S+) Tf \[([^\]]*)\] TJ/g;

type Drawn = { readonly codes: string[]; step: number };

const wordsIn = (shown: string, spaces: ReadonlySet<string>): readonly Drawn[] => {
  const words: Drawn[] = [];
  let word: Drawn = { codes: [], step: 0 };
  const end = (): void => {
    if (word.codes.length > 0) words.push(word);
    word = { codes: [], step: 0 };
  };
  for (const [, codes, step] of shown.matchAll(/<([^>]*)>|([-\d.]+)/g)) {
    if (step !== undefined && words.at(-1) && word.codes.length === 0)
      (words.at(-1) as Drawn).step += Number(step);
    for (const code of codes?.match(/.{4}/g) ?? []) {
      if (word.codes.length > 0 && spaces.has(word.codes.at(-1) ?? '') && !spaces.has(code)) end();
      word.codes.push(code);
    }
    if (spaces.has(word.codes.at(-1) ?? '')) end();
  }
  end();
  return words;
};
