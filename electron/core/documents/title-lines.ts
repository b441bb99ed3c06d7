import type { AnnexHeader } from '#shared/dossier/document-model.ts';
import type { FontMetrics } from './font-metrics.ts';
import { bold, italic } from './header-lines.ts';
import { breakEvenly, type BrokenText, type Letters } from './line-breaks.ts';
import { millimetresToPoints, pageLayout, textWidth, type Orientation } from './page-layout.ts';

export const titleLetters: Letters = { size: pageLayout.title.size, style: bold };

/** A centred title keeps clear of the margins, so that its lines look centred. */
export const breakTitle = (
  text: string,
  letters: Letters,
  { orientation, metrics }: { readonly orientation: Orientation; readonly metrics: FontMetrics },
): BrokenText =>
  breakEvenly(
    text,
    { millimetres: textWidth(orientation) - 2 * pageLayout.title.sideGap, letters },
    metrics,
  );

/** A field of a template is about as long as a name of a place; a title of more than one line fills the first of them. */
const usualField = 'Xã Thượng Lâm';
const firstLine = 0.92;

/** A title with fields, in one line: how Word will break it is only guessed, for the rule below it. */
export const looseTitle: typeof breakTitle = (text, letters, { orientation, metrics }) => {
  const filled = text.replaceAll(/\{[^}]*\}/g, usualField);
  const room = millimetresToPoints(textWidth(orientation)) * firstLine;
  const longest = Math.min(metrics.widthOf(filled, letters.size, letters.style), room);
  return { lines: [text], longest };
};

/** The three lines at the head of an annex with their letters (ND30-PLV-03 to PLV-06). */
export const annexLines = (
  header: AnnexHeader,
): readonly { readonly text: string; readonly letters: Letters }[] => {
  const { label, title, parent } = pageLayout.annex;
  return [
    { text: header.label, letters: { size: label, style: bold } },
    { text: header.title, letters: { size: title, style: bold } },
    ...(header.parent === null
      ? []
      : [{ text: header.parent, letters: { size: parent, style: italic } }]),
  ];
};
