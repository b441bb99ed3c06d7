import type { Block, CodeMark, Run, Section } from '#shared/dossier/document-model.ts';
import { itemDash } from '#shared/dossier/official-words.ts';
import { isKeptWithNext } from './keep-with-next.ts';
import { pageLayout } from './page-layout.ts';
import { strip, type Flow, type Strip } from './pages/flow.ts';
import { emptyBox, stacked } from './pages/marks.ts';
import { pdfOfficialHeader } from './pdf-official-header.ts';
import { bookmarkOf, type BookmarkAt } from './pdf-outline.ts';
import { pdfPhotos } from './pdf-photos.ts';
import { pdfSignature } from './pdf-signature.ts';
import { pdfTable } from './pdf-table.ts';
import { bodyStrips, centredLine, roomAcross, textBox, type PdfContext } from './pdf-text.ts';
import { pdfAddressees, pdfAnnexHeader, pdfAuthority, pdfSubject, pdfTitle } from './pdf-titles.ts';

/** All blocks of a section; headings stay with what follows, the last paragraph with its signature. */
export const pdfSection = (
  section: Section,
  context: PdfContext,
  index: number,
): readonly Flow[] => {
  const bookmark = bookmarkOf(section, index);
  return section.blocks.flatMap((block, place) => {
    const keepsNext = isKeptWithNext(block, section.blocks[place + 1]);
    return flowsOf(block, { context, keepsNext, bookmark: bookmark(place) });
  });
};

type Place = {
  readonly context: PdfContext;
  readonly keepsNext: boolean;
  readonly bookmark: BookmarkAt;
};

const flowsOf = (block: Block, { context, keepsNext, bookmark }: Place): readonly Flow[] => {
  const body = (...runs: readonly Run[]): readonly Strip[] =>
    bodyStrips({ runs, keepsNext, bookmark }, context);
  switch (block.kind) {
    case 'official-header':
      return [strip(pdfOfficialHeader(block, context))];
    case 'draft-mark':
      return [draftMark(block.text, context)];
    case 'code':
      return [codeMark(block, context)];
    case 'title':
      return [pdfTitle(block.text, context)];
    case 'authority':
      return [pdfAuthority(block.text, context)];
    case 'subject':
      return [pdfSubject(block.text, context)];
    case 'addressees':
      return [pdfAddressees(block.names, context)];
    case 'annex-header':
      return [pdfAnnexHeader(block, context, bookmark)];
    case 'table':
      return [pdfTable(block, context)];
    case 'photos':
      return [pdfPhotos(block, context)];
    case 'signature':
      return [pdfSignature(block, context)];
    case 'basis':
      return body({ text: block.text, italic: true });
    case 'heading':
      return body({ text: block.text, bold: block.level < 3 });
    case 'paragraph':
      return body(...block.runs);
    case 'item':
      return body({ text: itemDash }, ...block.runs);
  }
};

/** A side of the QR in points: a hand scanner reads it from a copy of a copy. */
const codeSize = 96;
const aroundCode = 12;

const codeMark = ({ text, value }: CodeMark, context: PdfContext): Strip => {
  const width = roomAcross(context);
  const letters = { size: pageLayout.body.size, style: { bold: true } };
  const x = (width - codeSize) / 2;
  return strip(
    stacked([
      {
        height: codeSize,
        marks: [{ kind: 'code', value, x, y: 0, width: codeSize, height: codeSize }],
      },
      emptyBox(aroundCode / 2),
      centredLine(text, letters, { width, metrics: context.metrics }),
      emptyBox(aroundCode),
    ]),
    aroundCode,
  );
};

const draftMark = (text: string, context: PdfContext): Strip => {
  const frame = {
    width: roomAcross(context),
    size: pageLayout.header.number,
    align: 'left',
  } as const;
  return strip(stacked([textBox([{ text, bold: true }], frame, context.metrics), emptyBox(6)]));
};
