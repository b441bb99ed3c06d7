import { AlignmentType, HeadingLevel, Paragraph } from 'docx';
import type { AnnexHeader } from '#shared/dossier/document-model.ts';
import { addresseeLines } from '#shared/dossier/document-text.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { addresseeIndents } from './addressee-layout.ts';
import {
  centred,
  centredLines,
  centredRule,
  lineSpacing,
  pointsToTwips,
  textRun,
  type DocxContext,
} from './docx-text.ts';
import { millimetresToTwips, pageLayout, textWidth } from './page-layout.ts';
import { annexLines, breakTitle, looseTitle, titleLetters } from './title-lines.ts';
import type { BrokenText, Letters } from './line-breaks.ts';

/** Lines of a title; a template's own lines are broken by Word once they are filled. */
const titleLines = (text: string, letters: Letters, context: DocxContext): BrokenText =>
  (context.loose ? looseTitle : breakTitle)(text, letters, context);

/** Name of the kind of paper (ND30-TL-01 to TL-04). */
export const docxTitle = (text: string, context: DocxContext): Paragraph =>
  centredLines(titleLines(text, titleLetters, context), titleLetters, {
    before: pageLayout.title.before,
    keepNext: true,
  });

/** Whose power a decision rests on; "QUYẾT ĐỊNH:" (Phụ lục III, Mẫu 1.2). */
export const docxAuthority = (text: string, context: DocxContext): Paragraph =>
  centredLines(titleLines(text, titleLetters, context), titleLetters, {
    before: pageLayout.title.authority,
    after: pageLayout.title.authority,
    keepNext: true,
  });

/** Trích yếu with its rule (ND30-TY-01 to TY-05). */
export const docxSubject = (text: string, context: DocxContext): Paragraph[] => {
  const broken = titleLines(text, titleLetters, context);
  const room = millimetresToTwips(textWidth(context.orientation));
  return [
    centredLines(broken, titleLetters, { keepNext: true }),
    centredRule(broken.longest * pageLayout.rule.shareOfText, room),
  ];
};

/** Label, title and parent; the title carries a heading style, so that an annex has an entry in Word's outline. */
export const docxAnnexHeader = (header: AnnexHeader, context: DocxContext): Paragraph[] =>
  annexLines(header).map(({ text, letters }, index) => {
    const runs = titleLines(text, letters, context).lines.map((line, place) =>
      textRun(line, letters, place === 0 ? {} : { break: 1 }),
    );
    return index === 0 ? headingLine(runs) : centred(runs, { keepNext: true });
  });

const headingLine = (children: ReturnType<typeof textRun>[]): Paragraph =>
  new Paragraph({
    children,
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    keepNext: true,
    indent: { firstLine: 0 },
    spacing: { before: 0, after: 0, ...lineSpacing(1) },
  });

/** One addressee beside "Kính gửi:", several below it with their dashes under the colon (ND30-KG-05 to KG-07). */
export const docxAddressees = (names: readonly string[], context: DocxContext): Paragraph[] => {
  const { before, after } = pageLayout.addressees;
  const lines = addresseeLines(names);
  if (lines.length === 1) {
    const text = `${officialWords.addressees} ${lines[0] ?? ''}`;
    return [addresseeLine(text, { alignment: AlignmentType.CENTER, before, after })];
  }
  const indents = addresseeIndents(context.metrics);
  return [
    addresseeLine(officialWords.addressees, { left: indents.label, before }),
    ...lines.map((text, index) =>
      addresseeLine(text, { left: indents.dash, after: index === lines.length - 1 ? after : 0 }),
    ),
  ];
};

type AddresseeLook = {
  readonly alignment?: 'center';
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
};

const addresseeLine = (
  text: string,
  { alignment, left = 0, before = 0, after = 0 }: AddresseeLook,
): Paragraph =>
  new Paragraph({
    children: [textRun(text, { size: pageLayout.addressees.size, style: {} })],
    alignment: alignment ?? AlignmentType.LEFT,
    indent: { left: pointsToTwips(left) },
    spacing: {
      before: pointsToTwips(before),
      after: pointsToTwips(after),
      ...lineSpacing(pageLayout.body.lines),
    },
  });
