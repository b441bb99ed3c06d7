import pdfmake from 'pdfmake';
import type {
  Content,
  ContentSection,
  TDocumentDefinitions,
  TFontDictionary,
} from 'pdfmake/interfaces.js';
import type { Document, Photos, Section } from '#shared/dossier/document-model.ts';
import type { FontFiles } from './font-files.ts';
import { fontMetrics } from './font-metrics.ts';
import { familyName, millimetresToPoints, pageLayout } from './page-layout.ts';
import { pdfSection } from './pdf-blocks.ts';
import { photoName } from './pdf-photos.ts';
import { plainFont } from './plain-font.ts';
import { watchSpans, type SpanCuts, type SpanWatch } from './span-watch.ts';

export type PdfInput = {
  readonly fonts: FontFiles;
  /** Bytes of each photo by sha256. */
  readonly images: ReadonlyMap<string, Uint8Array>;
};

/** Makes the PDF: version 1.7 with the marks of PDF/A-2b, bookmarks, fixed dates; the same Document, the same bytes. */
export const renderPdf = async (document: Document, input: PdfInput): Promise<Uint8Array> => {
  pdfmake.setFonts(fontDictionary(input.fonts));
  for (const file of fontFilesOf(input.fonts)) virtualfs.writeFileSync(file, plainFont(file));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const cuts = await findCuts(document, input);
  return make(definition(document, input, watchSpans(cuts)));
};

/** pdfmake's own store of files, looked into before the disk; its types leave it out. */
const { virtualfs } = pdfmake as typeof pdfmake & {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
};

const fontFilesOf = ({ regular, bold, italic, boldItalic }: FontFiles): readonly string[] => [
  regular,
  bold,
  italic,
  boldItalic,
];

/** Passes that look for the cuts: a cut may move a row over a page's end and back again. */
const mostPasses = 3;

/**
 * Where row spans meet the end of a page. Only sections that have row spans are laid out, each begins on a page of its
 * own, and only one page is drawn: drawing is half of the work.
 */
const findCuts = async (document: Document, input: PdfInput): Promise<SpanCuts> => {
  const sections = document.sections.filter(hasRowSpans);
  let cuts: SpanCuts = new Map();
  for (let pass = 0; pass < mostPasses && sections.length > 0; pass += 1) {
    const spans = watchSpans(cuts);
    const firstPage = { ...definition({ ...document, sections }, input, spans), maxPagesNumber: 1 };
    await make(firstPage);
    const next = spans.nextCuts();
    if (next === null) break;
    cuts = next;
  }
  return cuts;
};

const make = async (content: TDocumentDefinitions): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf(content).getBuffer());

const hasRowSpans = (section: Section): boolean =>
  section.blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some(({ cells }) => cells.some((cell) => (cell?.rowSpan ?? 1) > 1)),
  );

const fontDictionary = (fonts: FontFiles): TFontDictionary => ({
  [familyName]: {
    normal: fonts.regular,
    bold: fonts.bold,
    italics: fonts.italic,
    bolditalics: fonts.boldItalic,
  },
});

const definition = (
  document: Document,
  input: PdfInput,
  spans: SpanWatch,
): TDocumentDefinitions => {
  const metrics = fontMetrics(input.fonts);
  const date = new Date(`${document.day}T00:00:00Z`);
  return {
    pageSize: 'A4',
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'vi-VN',
    info: {
      title: document.title,
      creator: 'HoSoNTM',
      producer: 'HoSoNTM',
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: familyName, fontSize: pageLayout.body.size, color: '#000000' },
    pageMargins: margins(),
    images: imageDictionary(document, input.images),
    content: document.sections.map((section, index) =>
      pageRun(
        section,
        pdfSection(section, { metrics, orientation: section.orientation, spans }, index),
      ),
    ),
  };
};

/** A section begins a page and counts its own pages; the first of them shows no number (ND30-PAGE-14, PLV-09). */
const pageRun = (section: Section, nodes: Content[]): ContentSection => {
  let first: number | null = null;
  return {
    section: nodes,
    pageSize: 'A4',
    pageOrientation: section.orientation,
    pageMargins: margins(),
    // pdfmake counts through the whole file and asks page by page from the first one on.
    header: (page: number) => {
      first ??= page;
      return page === first ? null : pageNumber(page - first + 1);
    },
  };
};

const pageNumber = (number: number): Content => {
  const { margin, pageNumber: place } = pageLayout;
  return {
    text: String(number),
    fontSize: place.size,
    alignment: 'center',
    margin: [
      millimetresToPoints(margin.left),
      millimetresToPoints(place.fromEdge),
      millimetresToPoints(margin.right),
      0,
    ],
  };
};

const margins = (): [number, number, number, number] => {
  const { left, top, right, bottom } = pageLayout.margin;
  return [
    millimetresToPoints(left),
    millimetresToPoints(top),
    millimetresToPoints(right),
    millimetresToPoints(bottom),
  ];
};

const imageDictionary = (
  document: Document,
  images: ReadonlyMap<string, Uint8Array>,
): Record<string, string> => {
  const photos = document.sections.flatMap((section) => section.blocks).filter(isPhotos);
  const entries = photos
    .flatMap((block) => block.photos)
    .map(({ sha256, type }) => {
      const bytes = images.get(sha256) ?? new Uint8Array();
      return [
        photoName(sha256),
        `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`,
      ];
    });
  return Object.fromEntries(entries);
};

const isPhotos = (block: { readonly kind: string }): block is Photos => block.kind === 'photos';
