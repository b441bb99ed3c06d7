import type { Document, Section } from '#shared/dossier/document-model.ts';
import type { FontFiles } from './font-files.ts';
import { fontMetrics, type FontMetrics } from './font-metrics.ts';
import {
  millimetresToPoints,
  pageLayout,
  textHeight,
  textWidth,
  type Orientation,
} from './page-layout.ts';
import { flowed } from './pages/flow.ts';
import { moved, type Mark } from './pages/marks.ts';
import type { Page, Sheet } from './pages/pages.ts';
import { startPdf, type SheetSize } from './pages/pdf-file.ts';
import { pdfSection } from './pdf-blocks.ts';
import { textBox } from './pdf-text.ts';

export type PdfInput = {
  readonly fonts: FontFiles;
  /** Bytes of each photo by sha256. */
  readonly images: ReadonlyMap<string, Uint8Array>;
};

/** Makes the PDF: version 1.7 with the marks of PDF/A-2b, bookmarks, fixed dates; the same Document, the same bytes. */
export const renderPdf = async (document: Document, input: PdfInput): Promise<Uint8Array> => {
  const metrics = fontMetrics(input.fonts);
  const date = new Date(`${document.day}T00:00:00Z`);
  const file = startPdf({ title: document.title, date, ...input });
  for (const [index, section] of document.sections.entries()) {
    const size = sheetSize(section.orientation);
    for (const page of pagesOf(section, metrics, index)) file.addPage(page, size);
  }
  return file.end();
};

/** A section begins a page and counts its own pages; the first of them shows no number (ND30-PAGE-14, PLV-09). */
const pagesOf = (section: Section, metrics: FontMetrics, index: number): readonly Page[] => {
  const { orientation } = section;
  const flows = pdfSection(section, { metrics, orientation }, index);
  return flowed(flows, sheetOf(orientation)).map((page) =>
    page.number === 1
      ? page
      : { ...page, marks: [...page.marks, ...pageNumber(page.number, orientation, metrics)] },
  );
};

const pageNumber = (
  number: number,
  orientation: Orientation,
  metrics: FontMetrics,
): readonly Mark[] => {
  const { margin, pageNumber: place } = pageLayout;
  const width = millimetresToPoints(textWidth(orientation));
  const frame = { width, size: place.size, align: 'center' } as const;
  const { marks } = textBox([{ text: String(number) }], frame, metrics);
  return moved(marks, millimetresToPoints(margin.left), millimetresToPoints(place.fromEdge));
};

const sheetOf = (orientation: Orientation): Sheet => ({
  left: millimetresToPoints(pageLayout.margin.left),
  top: millimetresToPoints(pageLayout.margin.top),
  width: millimetresToPoints(textWidth(orientation)),
  height: millimetresToPoints(textHeight(orientation)),
});

/** A4 as programs that print round it. */
const [short, long] = [595.28, 841.89];

const sheetSize = (orientation: Orientation): SheetSize =>
  orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
