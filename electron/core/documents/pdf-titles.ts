import type { Content } from 'pdfmake/interfaces.js';
import type { AnnexHeader } from '#shared/dossier/document-model.ts';
import { addresseeLines } from '#shared/dossier/document-text.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { addresseeIndents } from './addressee-layout.ts';
import { pageLayout } from './page-layout.ts';
import { annexLines, breakTitle, titleLetters } from './title-lines.ts';
import { centredLines, centredRule, lineHeight, type PdfContext } from './pdf-text.ts';

/** Name of the kind of paper, "BÁO CÁO" (ND30-TL-01 to TL-04). */
export const pdfTitle = (text: string, context: PdfContext): Content => ({
  stack: centredLines(
    breakTitle(text, titleLetters, context),
    titleLetters,
    pageLayout.title.before,
  ),
});

/** Whose power a decision rests on; "QUYẾT ĐỊNH:" (Phụ lục III, Mẫu 1.2). */
export const pdfAuthority = (text: string, context: PdfContext): Content => ({
  stack: centredLines(
    breakTitle(text, titleLetters, context),
    titleLetters,
    pageLayout.title.authority,
  ),
  margin: [0, 0, 0, pageLayout.title.authority],
});

/** Trích yếu with its rule (ND30-TY-01 to TY-05). */
export const pdfSubject = (text: string, context: PdfContext): Content => {
  const broken = breakTitle(text, titleLetters, context);
  const rule = centredRule(broken.longest * pageLayout.rule.shareOfText);
  return { stack: [...centredLines(broken, titleLetters), rule] };
};

/** Label, title and the line that names the paper it goes with (ND30-PLV-03 to PLV-06). */
export const pdfAnnexHeader = (
  header: AnnexHeader,
  context: PdfContext,
  outline: object,
): Content => {
  const lines = annexLines(header).flatMap(({ text, letters }) =>
    centredLines(breakTitle(text, letters, context), letters),
  );
  return { stack: lines.map((line, index) => (index === 0 ? { ...line, ...outline } : line)) };
};

/** One addressee beside "Kính gửi:", several below it with their dashes under the colon (ND30-KG-05 to KG-07). */
export const pdfAddressees = (names: readonly string[], context: PdfContext): Content => {
  const { size, before } = pageLayout.addressees;
  const common = { fontSize: size, lineHeight: lineHeight(pageLayout.body.lines) };
  const lines = addresseeLines(names);
  if (lines.length === 1) {
    const text = `${officialWords.addressees} ${lines[0] ?? ''}`;
    return {
      ...common,
      text,
      alignment: 'center',
      margin: [0, before, 0, pageLayout.addressees.after],
    };
  }
  const indents = addresseeIndents(context.metrics);
  return {
    stack: [
      { ...common, text: officialWords.addressees, margin: [indents.label, before, 0, 0] },
      ...lines.map((text) => ({ ...common, text, margin: marginLeft(indents.dash) })),
    ],
    margin: [0, 0, 0, pageLayout.addressees.after],
  };
};

const marginLeft = (left: number): [number, number, number, number] => [left, 0, 0, 0];
