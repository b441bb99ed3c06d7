import type { AnnexHeader } from '#shared/dossier/document-model.ts';
import { addresseeLines } from '#shared/dossier/document-text.ts';
import { officialWords } from '#shared/dossier/official-words.ts';
import { addresseeIndents } from './addressee-layout.ts';
import { pageLayout } from './page-layout.ts';
import { strip, type Strip } from './pages/flow.ts';
import { emptyBox, stacked, type Box } from './pages/marks.ts';
import type { Bookmark } from './pages/pages.ts';
import {
  centredLines,
  centredRule,
  roomAcross,
  textBox,
  type PdfContext,
  type Room,
} from './pdf-text.ts';
import { annexLines, breakTitle, titleLetters } from './title-lines.ts';

const roomOf = (context: PdfContext): Room => ({
  width: roomAcross(context),
  metrics: context.metrics,
});

/** Name of the kind of paper, "BÁO CÁO" (ND30-TL-01 to TL-04). */
export const pdfTitle = (text: string, context: PdfContext): Strip =>
  strip(
    centredLines(breakTitle(text, titleLetters, context), titleLetters, roomOf(context)),
    pageLayout.title.before,
  );

/** Whose power a decision rests on; "QUYẾT ĐỊNH:" (Phụ lục III, Mẫu 1.2). */
export const pdfAuthority = (text: string, context: PdfContext): Strip => {
  const { authority } = pageLayout.title;
  const lines = centredLines(
    breakTitle(text, titleLetters, context),
    titleLetters,
    roomOf(context),
  );
  return { ...strip(stacked([lines, emptyBox(authority)]), authority), keepsNext: true };
};

/** Trích yếu with its rule (ND30-TY-01 to TY-05). */
export const pdfSubject = (text: string, context: PdfContext): Strip => {
  const room = roomOf(context);
  const broken = breakTitle(text, titleLetters, context);
  const rule = centredRule(broken.longest * pageLayout.rule.shareOfText, room.width);
  return strip(stacked([centredLines(broken, titleLetters, room), rule]));
};

/** Label, title and the line that names the paper it goes with (ND30-PLV-03 to PLV-06). */
export const pdfAnnexHeader = (
  header: AnnexHeader,
  context: PdfContext,
  bookmark: Bookmark | null,
): Strip => {
  const lines = annexLines(header).map(({ text, letters }) =>
    centredLines(breakTitle(text, letters, context), letters, roomOf(context)),
  );
  return { ...strip(stacked(lines)), keepsNext: true, ...(bookmark !== null && { bookmark }) };
};

/** One addressee beside "Kính gửi:", several below it with their dashes under the colon (ND30-KG-05 to KG-07). */
export const pdfAddressees = (names: readonly string[], context: PdfContext): Strip => {
  const { before, after } = pageLayout.addressees;
  return strip(stacked([addressees(addresseeLines(names), context), emptyBox(after)]), before);
};

const addressees = (lines: readonly string[], context: PdfContext): Box => {
  const { size } = pageLayout.addressees;
  const width = roomAcross(context);
  const line = (text: string, left: number, align: 'left' | 'center'): Box =>
    textBox(
      [{ text }],
      { width: width - left, left, size, align, lines: pageLayout.body.lines },
      context.metrics,
    );
  if (lines.length === 1) return line(`${officialWords.addressees} ${lines[0] ?? ''}`, 0, 'center');
  const { label, dash } = addresseeIndents(context.metrics);
  return stacked([
    line(officialWords.addressees, label, 'left'),
    ...lines.map((text) => line(text, dash, 'left')),
  ]);
};
