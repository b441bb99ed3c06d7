import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { FontFiles } from '../font-files.ts';
import type { Mark } from './marks.ts';
import { pageContent } from './page-content.ts';
import type { Bookmark, Page } from './pages.ts';
import { pdfFonts, type PdfWithFonts } from './pdf-fonts.ts';

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

type Photo = object;

/** What its types leave out: the outline, opened pictures. */
type Pdf = PdfWithFonts & {
  readonly outline: Outline;
  readonly openImage: (bytes: Uint8Array) => Photo;
  readonly image: (photo: Photo, x: number, y: number, size: SheetSize) => void;
};

/** A PDF 1.7 with the marks of PDF/A-2b: pdfkit keeps the objects and embeds photos; what stands where is ours. */
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
  const fonts = pdfFonts(pdf, facts.fonts);
  const bookmark = bookmarks(pdf);
  const photo = photos(pdf, facts.images);
  return {
    addPage: ({ marks, bookmarks: entries }, { width, height }) => {
      pdf.addPage({ size: [width, height], margin: 0 });
      for (const entry of entries) bookmark(entry.bookmark, entry.y);
      // pdfkit turns each page upside down; the operators here count from the foot, as PDF does.
      const shapes = marks.filter((mark) => mark.kind !== 'photo' && mark.kind !== 'link');
      pdf.addContent(`q 1 0 0 -1 0 ${height} cm\n${pageContent(shapes, height, fonts.fontOf)}\nQ`);
      for (const mark of marks) {
        if (mark.kind === 'photo') photo(mark);
        if (mark.kind === 'link') pdf.goTo(mark.x, mark.y, mark.width, mark.height, mark.to);
      }
    },
    end: async () => {
      fonts.end();
      pdf.end();
      return new Uint8Array(await bytes);
    },
  };
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
