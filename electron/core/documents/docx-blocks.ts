import { AlignmentType, HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Section } from '#shared/dossier/document-model.ts';
import { itemDash } from '#shared/dossier/official-words.ts';
import { isKeptWithNext } from './keep-with-next.ts';
import { docxOfficialHeader } from './docx-official-header.ts';
import { docxPhotos } from './docx-photos.ts';
import { docxSignature } from './docx-signature.ts';
import { docxTable } from './docx-table.ts';
import {
  bodyParagraph,
  lineSpacing,
  pointsToTwips,
  spaceBefore,
  textRun,
  textRuns,
  type DocxContext,
} from './docx-text.ts';
import {
  docxAddressees,
  docxAnnexHeader,
  docxAuthority,
  docxSubject,
  docxTitle,
} from './docx-titles.ts';
import { pageLayout } from './page-layout.ts';

/** All blocks of a section; headings stay with what follows, the last paragraph with its signature. */
export const docxSection = (section: Section, context: DocxContext): FileChild[] =>
  section.blocks.flatMap((block, index) => {
    const keepNext = isKeptWithNext(block, section.blocks[index + 1]);
    return docxBlock(block, keepNext, context);
  });

const docxBlock = (block: Block, keepNext: boolean, context: DocxContext): FileChild[] => {
  switch (block.kind) {
    case 'official-header':
      return [docxOfficialHeader(block, context)];
    case 'draft-mark':
      return [draftMark(block.text)];
    case 'code':
      return [codeText(block.text)];
    case 'title':
      return [docxTitle(block.text, context)];
    case 'authority':
      return [docxAuthority(block.text, context)];
    case 'subject':
      return docxSubject(block.text, context);
    case 'addressees':
      return docxAddressees(block.names, context);
    case 'basis':
      return [
        bodyParagraph([textRun(block.text, { size, style: { italic: true } })], { keepNext }),
      ];
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [bodyParagraph(textRuns(block.runs, size), { keepNext })];
    case 'item':
      return [bodyParagraph(textRuns([{ text: itemDash }, ...block.runs], size), { keepNext })];
    case 'annex-header':
      return docxAnnexHeader(block, context);
    case 'table':
      return [spaceBefore(pageLayout.table.before), docxTable(block, context)];
    case 'photos':
      return docxPhotos(block, context);
    case 'signature':
      return docxSignature(block, context);
  }
};

const { size } = pageLayout.body;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

/** A real heading style: Word's outline and navigation show the paper's parts. */
const heading = ({ level, text }: Extract<Block, { kind: 'heading' }>): Paragraph =>
  bodyParagraph([textRun(text, { size, style: { bold: level < 3 } })], {
    heading: headingLevels[level],
    keepNext: true,
  });

const codeText = (text: string): Paragraph =>
  new Paragraph({
    children: [textRun(text, { size, style: { bold: true } })],
    alignment: AlignmentType.CENTER,
    spacing: { before: pointsToTwips(12), after: pointsToTwips(12), ...lineSpacing(1) },
  });

const draftMark = (text: string): Paragraph =>
  new Paragraph({
    children: [textRun(text, { size: pageLayout.header.number, style: { bold: true } })],
    spacing: { before: 0, after: pointsToTwips(6), ...lineSpacing(1) },
  });
