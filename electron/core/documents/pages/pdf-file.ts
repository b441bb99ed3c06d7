import type { Font } from 'fontkit';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { fontFileOf, type FontFiles, type FontStyle } from '../font-files.ts';
import { openedFont } from '../opened-font.ts';
import type { Mark } from './marks.ts';
import { pageContent, type PageFont } from './page-content.ts';
import type { Bookmark, Page } from './pages.ts';

/** Points of a whole sheet. */
export type SheetSize = { readonly width: number; readonly height: number };

export type PdfFile = {
  readonly addPage: (page: Page, size: SheetSize) => void;
  readonly end: () => Promise<Uint8Array>;
};

export type PdfFacts = {
  readonly title: string;
  readonly date: Date;
  readonly fonts: FontFiles;
  /** Bytes of each photo by sha256. */
  readonly images: ReadonlyMap<string, Uint8Array>;
};

type Outline = {
  readonly addItem: (
    title: string,
    place: { readonly top: number; readonly left: number },
  ) => Outline;
};

/** A font of this file: the part of it that is used. */
type UsedFont = {
  readonly id: string;
  readonly ref: () => object;
  readonly encode: (text: string) => readonly [codes: readonly string[], places: unknown];
};

type Photo = object;

/** What its types leave out: the font in use, what a page has of fonts, where its operators go, opened pictures. */
type Pdf = PDFKit.PDFDocument & {
  readonly _font: UsedFont;
  readonly page: { readonly fonts: Record<string, object> };
  readonly outline: Outline;
  readonly addContent: (operators: string) => void;
  readonly registerFont: (name: string, font: Font) => PDFKit.PDFDocument;
  readonly openImage: (bytes: Uint8Array) => Photo;
  readonly image: (photo: Photo, x: number, y: number, size: SheetSize) => void;
};

/** A PDF 1.7 with the marks of PDF/A-2b: pdfkit keeps the objects, embeds fonts and photos; what stands where is ours. */
export const startPdf = (facts: PdfFacts): PdfFile => {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    lang: 'vi-VN',
    // None beforehand: it would be read for every paper.
    font: '',
    info: {
      Title: facts.title,
      Creator: 'HoSoNTM',
      Producer: 'HoSoNTM',
      CreationDate: facts.date,
      ModDate: facts.date,
    },
  }) as Pdf;
  const bytes = buffer(pdf);
  const fonts = pageFonts(pdf, facts.fonts);
  const bookmark = bookmarks(pdf);
  const photo = photos(pdf, facts.images);
  return {
    addPage: ({ marks, bookmarks: entries }, { width, height }) => {
      pdf.addPage({ size: [width, height], margin: 0 });
      for (const entry of entries) bookmark(entry.bookmark, entry.y);
      // pdfkit turns each page upside down; the operators here count from the foot, as PDF does.
      const shapes = marks.filter((mark) => mark.kind !== 'photo' && mark.kind !== 'link');
      pdf.addContent(`q 1 0 0 -1 0 ${height} cm\n${pageContent(shapes, height, fonts)}\nQ`);
      for (const mark of marks) {
        if (mark.kind === 'photo') photo(mark);
        if (mark.kind === 'link') pdf.goTo(mark.x, mark.y, mark.width, mark.height, mark.to);
      }
    },
    end: async () => {
      pdf.end();
      return new Uint8Array(await bytes);
    },
  };
};

/** Texts are written letter by letter without kerning, see `plainFont`, so the codes of a word are always the same. */
const pageFonts = (pdf: Pdf, files: FontFiles) => {
  const opened = new Map<string, OpenFont>();
  return (style: FontStyle): PageFont => {
    const file = fontFileOf(files, style);
    const font = opened.get(file) ?? openFont(pdf, file);
    opened.set(file, font);
    // A page lists the fonts it uses.
    pdf.page.fonts[font.name] ??= font.font.ref();
    return font;
  };
};

type OpenFont = PageFont & { readonly font: UsedFont };

const openFont = (pdf: Pdf, file: string): OpenFont => {
  pdf.registerFont(file, openedFont(file)).font(file);
  const font = pdf._font;
  const known = new Map<string, string>();
  const codes = (text: string): string => {
    const found = known.get(text) ?? font.encode(text)[0].join('');
    known.set(text, found);
    return found;
  };
  return { font, name: font.id, codes };
};

const bookmarks = (pdf: Pdf) => {
  const items = new Map<string, Outline>();
  return ({ id, parent, title }: Bookmark, y: number): void => {
    const above = items.get(parent ?? '') ?? pdf.outline;
    items.set(id, above.addItem(title, { top: y, left: pdf.page.width }));
  };
};

/** A picture is written once, however often it is shown; its own mark of how it lies was obeyed when it was measured. */
const photos = (pdf: Pdf, images: ReadonlyMap<string, Uint8Array>) => {
  const opened = new Map<string, Photo>();
  return ({ sha256, x, y, width, height }: Extract<Mark, { kind: 'photo' }>): void => {
    const image = opened.get(sha256) ?? pdf.openImage(Buffer.from(images.get(sha256) ?? []));
    opened.set(sha256, image);
    pdf.image(image, x, y, { width, height });
  };
};
