import { beginningOf } from '../form/finding.ts';

/** A paragraph of an office's file with figures that no tag fills. */
export type TypedFigure = { readonly near: string; readonly found: string };

const figure = /\d+(?:[.,/:]\d+)*/g;

/** "1. ", "2.1. ", "a) " count headings, "Điều 1." articles: none of them is of the dossier. */
const numbering = /^\s*(?:Điều\s+)?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s/iu;

const outsideTags = (paragraph: string): string => paragraph.replace(/\{[^{}]*\}/g, ' ');

const typedIn = (paragraph: string): readonly string[] =>
  outsideTags(paragraph).replace(numbering, '').match(figure) ?? [];

/**
 * Figures typed by hand where a field could fill them, told by paragraph. What the program's own text of the paper writes
 * out as well (a period, an act) is no such figure. A file made from it says them of every dossier.
 */
export const typedFigures = (
  paragraphs: readonly string[],
  ofProgram: readonly string[],
): readonly TypedFigure[] => {
  const known = new Set(ofProgram.flatMap(typedIn));
  return paragraphs.flatMap((paragraph) => {
    const typed = [...new Set(typedIn(paragraph))].filter((one) => !known.has(one));
    return typed.length === 0 ? [] : [{ near: beginningOf(paragraph), found: typed.join('; ') }];
  });
};
