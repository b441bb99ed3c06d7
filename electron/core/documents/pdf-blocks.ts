import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Block, CodeMark, Section } from '#shared/dossier/document-model.ts';
import { itemDash } from '#shared/dossier/official-words.ts';
import { textHeights } from './block-heights.ts';
import { isKeptWithNext } from './keep-with-next.ts';
import { pdfOfficialHeader } from './pdf-official-header.ts';
import { pdfPhotos, photosHeight } from './pdf-photos.ts';
import { reserve } from './pdf-reserve.ts';
import { pdfSignature, signatureHeight } from './pdf-signature.ts';
import { pdfTable } from './pdf-table.ts';
import { bodyParagraph, inlines, type PdfContext } from './pdf-text.ts';
import { pdfAddressees, pdfAnnexHeader, pdfAuthority, pdfSubject, pdfTitle } from './pdf-titles.ts';
import { outlineEntry, type OutlineEntry } from './pdf-outline.ts';
import { pageLayout } from './page-layout.ts';

/** A block ready to print, with the points of its top that may not be parted, and of the whole where it is a text. */
type Printed = { readonly node: Content; readonly lead: number; readonly whole: number };

/** All blocks of a section; headings stay with what follows, the last paragraph with its signature. */
export const pdfSection = (section: Section, context: PdfContext, index: number): Content[] => {
  const outline = outlineEntry(section, index);
  const printed = section.blocks.map((block, place) => printBlock(block, context, outline(place)));
  return printed.map(({ node }, place) => {
    const kept = keptBelow(section.blocks, printed, place);
    return kept === 0 ? node : reserve(kept, [node], context.orientation);
  });
};

/** Points to keep free for a block and what it must not be parted from; 0 where it may stand anywhere. */
const keptBelow = (
  blocks: readonly Block[],
  printed: readonly Printed[],
  place: number,
): number => {
  const block = blocks[place];
  const { lead = 0, whole = 0 } = printed[place] ?? {};
  return block !== undefined && isKeptWithNext(block, blocks[place + 1])
    ? whole + keptBelow(blocks, printed, place + 1)
    : lead;
};

const printBlock = (block: Block, context: PdfContext, outline: OutlineEntry): Printed => {
  switch (block.kind) {
    case 'official-header':
      return { node: pdfOfficialHeader(block, context), lead: 0, whole: 0 };
    case 'draft-mark':
      return { node: draftMark(block.text), lead: 0, whole: 0 };
    case 'code':
      return { node: codeMark(block), lead: codeSize * 2, whole: 0 };
    case 'title':
      return { node: pdfTitle(block.text, context), lead: 0, whole: 0 };
    case 'authority':
      return { node: pdfAuthority(block.text, context), lead: codeSize, whole: 0 };
    case 'subject':
      return { node: pdfSubject(block.text, context), lead: 0, whole: 0 };
    case 'addressees':
      return { node: pdfAddressees(block.names, context), lead: 0, whole: 0 };
    case 'annex-header':
      return { node: pdfAnnexHeader(block, context, outline), lead: 0, whole: 0 };
    case 'table': {
      const { node, lead } = pdfTable(block, context);
      return { node, lead: lead + pageLayout.table.before, whole: 0 };
    }
    case 'photos':
      return { node: pdfPhotos(block), lead: photosHeight(block), whole: 0 };
    case 'signature':
      return { node: pdfSignature(block, context), lead: signatureHeight(block), whole: 0 };
    case 'basis':
    case 'heading':
    case 'paragraph':
    case 'item':
      return { node: textNode(block, outline), ...textHeights(block, context) };
  }
};

type TextBlock = Extract<Block, { kind: 'basis' | 'heading' | 'paragraph' | 'item' }>;

const textNode = (block: TextBlock, outline: OutlineEntry): ContentText => {
  switch (block.kind) {
    case 'basis':
      return bodyParagraph(inlines([{ text: block.text, italic: true }]));
    case 'heading':
      return {
        ...bodyParagraph(inlines([{ text: block.text, bold: block.level < 3 }])),
        ...outline,
      };
    case 'paragraph':
      return bodyParagraph(inlines(block.runs));
    case 'item':
      return bodyParagraph(inlines([{ text: itemDash }, ...block.runs]));
  }
};

/** A side of the QR in points: a hand scanner reads it from a copy of a copy. */
const codeSize = 96;

const codeMark = ({ text, value }: CodeMark): Content => ({
  stack: [
    { qr: value, fit: codeSize, eccLevel: 'M', alignment: 'center', version: 3 },
    { text, bold: true, fontSize: pageLayout.body.size, alignment: 'center', margin: [0, 6, 0, 0] },
  ],
  margin: [0, 12, 0, 12],
});

const draftMark = (text: string): ContentText => ({
  text,
  bold: true,
  fontSize: pageLayout.header.number,
  margin: [0, 0, 0, 6],
});
