import {
  AlignmentType,
  Document as DocxDocument,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Document, Section } from '#shared/dossier/document-model.ts';
import { docxSection } from './docx-blocks.ts';
import { docxStyles } from './docx-styles.ts';
import { fontNames, lastParagraph, lineSpacing, type DocxContext } from './docx-text.ts';
import { repack } from './fixed-zip.ts';
import type { FontFiles } from './font-files.ts';
import { fontMetrics } from './font-metrics.ts';
import { millimetresToTwips, pageLayout } from './page-layout.ts';

export type DocxInput = {
  /** Only measured (rules under titles): the file itself names Times New Roman. */
  readonly fonts: FontFiles;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The Document is a template with fields. */
  readonly loose?: boolean;
};

/** Makes the DOCX; repacked with the paper's day for every clock, so the same Document has the same bytes. */
export const renderDocx = async (document: Document, input: DocxInput): Promise<Uint8Array> => {
  const metrics = fontMetrics(input.fonts);
  const nextPicture = counter();
  const file = new DocxDocument({
    title: document.title,
    creator: 'HoSoNTM',
    lastModifiedBy: 'HoSoNTM',
    revision: 1,
    styles: docxStyles(),
    compatibility: { version: 15 },
    sections: document.sections.map((section, index) =>
      docxPages(section, index === document.sections.length - 1, {
        metrics,
        orientation: section.orientation,
        images: input.images,
        nextPicture,
        ...(input.loose && { loose: true }),
      }),
    ),
  });
  return repack(await Packer.toArrayBuffer(file), document.day);
};

const counter = (): (() => number) => {
  let last = 0;
  return () => (last += 1);
};

/** A section begins a page and counts its own pages; the first of them shows no number (ND30-PAGE-14, PLV-09). */
const docxPages = (section: Section, isLast: boolean, context: DocxContext): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      // docx turns the two sides itself for a landscape page.
      size: {
        width: millimetresToTwips(pageLayout.paper.width),
        height: millimetresToTwips(pageLayout.paper.height),
        orientation:
          section.orientation === 'landscape'
            ? PageOrientation.LANDSCAPE
            : PageOrientation.PORTRAIT,
      },
      margin: pageMargins(),
      pageNumbers: { start: 1 },
    },
  },
  headers: { first: new Header({ children: [new Paragraph({})] }), default: numberHeader() },
  children: [...docxSection(section, context), ...(isLast ? [lastParagraph()] : [])],
});

const pageMargins = () => {
  const { top, bottom, left, right } = pageLayout.margin;
  return {
    top: millimetresToTwips(top),
    bottom: millimetresToTwips(bottom),
    left: millimetresToTwips(left),
    right: millimetresToTwips(right),
    header: millimetresToTwips(pageLayout.pageNumber.fromEdge),
    footer: millimetresToTwips(pageLayout.pageNumber.fromEdge),
    gutter: 0,
  };
};

const numberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 0, ...lineSpacing(1) },
        children: [
          new TextRun({
            children: [PageNumber.CURRENT],
            font: fontNames,
            size: pageLayout.pageNumber.size * 2,
          }),
        ],
      }),
    ],
  });
