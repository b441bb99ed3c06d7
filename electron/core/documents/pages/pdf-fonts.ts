import { fontFileOf, type FontFiles, type FontStyle } from '../font-files.ts';
import { openedFont } from '../fonts/opened-font.ts';
import { startFont, type UsedFont } from '../fonts/used-font.ts';
import type { FontOf, PageFont } from './page-content.ts';

/** An object of the file. */
type Reference = ReturnType<PDFKit.PDFDocument['ref']>;

/** The types of pdfkit leave out what a page has of fonts. */
export type PdfWithFonts = PDFKit.PDFDocument & {
  readonly page: { readonly fonts: Record<string, Reference> };
};

export type PdfFonts = {
  /** For the page that is being written. */
  readonly fontOf: FontOf;
  readonly end: () => void;
};

/** The fonts of a file: each is begun where it is first used, and written with its last letter. */
export const pdfFonts = (pdf: PdfWithFonts, files: FontFiles): PdfFonts => {
  const opened = new Map<string, OpenFont>();
  const fontOf = (style: FontStyle): PageFont => {
    const file = fontFileOf(files, style);
    const font = opened.get(file) ?? openFont(pdf, file, `F${opened.size + 1}`);
    opened.set(file, font);
    // A page lists the fonts it uses.
    pdf.page.fonts[font.name] ??= font.ref;
    return font;
  };
  return {
    fontOf,
    end: () => {
      for (const font of opened.values()) font.end();
    },
  };
};

type OpenFont = PageFont & { readonly ref: Reference; readonly end: () => void };

const openFont = (pdf: PdfWithFonts, file: string, name: string): OpenFont => {
  const used = startFont(openedFont(file));
  const dictionary = {};
  const ref = pdf.ref(dictionary);
  return {
    name,
    codes: used.codes,
    ref,
    end: () => {
      Object.assign(dictionary, fontEntries(pdf, used));
      ref.finalize();
    },
  };
};

const fontEntries = (pdf: PdfWithFonts, used: UsedFont): object => {
  const { program, font, descendant, descriptor, toUnicode } = used.embedded();
  const add = (ref: Reference, stream?: Uint8Array): Reference => {
    if (stream) ref.write(stream);
    ref.finalize();
    return ref;
  };
  const FontFile2 = add(pdf.ref({ Length1: program.length }), program);
  const FontDescriptor = add(pdf.ref({ ...descriptor, FontFile2 }));
  const drawn = pdf.ref({ ...descendant, CIDSystemInfo: systemInfo, FontDescriptor });
  const texts = pdf.ref({});
  // A thousand bytes: packing and unpacking them for each font of each paper costs more than they weigh.
  texts.compress = false;
  const ToUnicode = add(texts, Buffer.from(toUnicode, 'latin1'));
  return { ...font, DescendantFonts: [add(drawn)], ToUnicode };
};

/** pdfkit writes an object of text as text, and plain text as a name. */
const textOf = (text: string): object => Object(text);
const systemInfo = { Registry: textOf('Adobe'), Ordering: textOf('Identity'), Supplement: 0 };
