import type { AnnexHeader } from '#shared/dossier/document-model.ts';
import type { FontMetrics } from './font-metrics.ts';
import { bold, italic } from './header-lines.ts';
import { breakEvenly, type BrokenText, type Letters } from './line-breaks.ts';
import { pageLayout, textWidth, type Orientation } from './page-layout.ts';

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
