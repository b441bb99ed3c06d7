import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Block, Section } from '#shared/dossier/document-model.ts';
import { itemDash } from '#shared/dossier/official-words.ts';
import { blockHeight } from './block-heights.ts';
import { isKeptWithNext } from './keep-with-next.ts';
import { pdfOfficialHeader } from './pdf-official-header.ts';
import { pdfPhotos, photosHeight } from './pdf-photos.ts';
import { reserve } from './pdf-reserve.ts';
import { pdfSignature, signatureHeight } from './pdf-signature.ts';
import { pdfTable } from './pdf-table.ts';
import { bodyParagraph, inlines, type PdfContext } from './pdf-text.ts';
import { pdfAddressees, pdfAnnexHeader, pdfSubject, pdfTitle } from './pdf-titles.ts';
import { outlineEntry, type OutlineEntry } from './pdf-outline.ts';
import { pageLayout } from './page-layout.ts';

/** A block ready to print, and how many points must follow a heading above it on the same page. */
type Printed = { readonly node: Content; readonly lead: number };

/** All blocks of a section; headings stay with what follows, the last paragraph with its signature. */
export const pdfSection = (section: Section, context: PdfContext, index: number): Content[] => {
  const outline = outlineEntry(section, index);
  const printed = section.blocks.map((block, place) => printBlock(block, context, outline(place)));
  return printed.map(({ node }, place) => {
    const kept = keptBelow(section.blocks, printed, place);
    return kept === 0 ? node : reserve(kept, [node], context.orientation);
  });
};

/** Points to keep free for a block and those it must not be parted from; 0 where it may stand anywhere. */
const keptBelow = (
  blocks: readonly Block[],
  printed: readonly Printed[],
  place: number,
): number => {
  const block = blocks[place];
  if (block === undefined) return 0;
  if (block.kind === 'signature' || block.kind === 'table') return printed[place]?.lead ?? 0;
  if (!isKeptWithNext(block, blocks[place + 1])) return 0;
  return (printed[place]?.lead ?? 0) + leadOf(blocks, printed, place + 1);
};

const leadOf = (blocks: readonly Block[], printed: readonly Printed[], place: number): number => {
  const block = blocks[place];
  const own = printed[place]?.lead ?? 0;
  return block !== undefined && isKeptWithNext(block, blocks[place + 1])
    ? own + leadOf(blocks, printed, place + 1)
    : own;
};

const printBlock = (block: Block, context: PdfContext, outline: OutlineEntry): Printed => {
  switch (block.kind) {
    case 'official-header':
      return { node: pdfOfficialHeader(block, context), lead: 0 };
    case 'draft-mark':
      return { node: draftMark(block.text), lead: 0 };
    case 'title':
      return { node: pdfTitle(block.text, context), lead: 0 };
    case 'subject':
      return { node: pdfSubject(block.text, context), lead: 0 };
    case 'addressees':
      return { node: pdfAddressees(block.names, context), lead: 0 };
    case 'annex-header':
      return { node: pdfAnnexHeader(block, context, outline), lead: 0 };
    case 'table': {
      const { node, lead } = pdfTable(block, context);
      return { node, lead: lead + pageLayout.table.before };
    }
    case 'photos':
      return { node: pdfPhotos(block, context), lead: photosHeight(block) };
    case 'signature':
      return { node: pdfSignature(block, context), lead: signatureHeight(block) };
    case 'basis':
    case 'heading':
    case 'paragraph':
    case 'item':
      return { node: textNode(block, outline), lead: blockHeight(block, context) };
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

const draftMark = (text: string): ContentText => ({
  text,
  bold: true,
  fontSize: pageLayout.header.number,
  margin: [0, 0, 0, 6],
});
