import { each, round } from './finding.ts';
import type { Evaluator, FormFile, Selector } from './form-file.ts';
import type { FormLine, FormModel, FormParagraph } from './form-model.ts';

/** What Word and a PDF writer may differ by where a rule names no tolerance. */
const usualToleranceMm = 1;

export type Area = { readonly leftMm: number; readonly rightMm: number; readonly centerMm: number };

/** Where a section writes: by its margins, or the usual ones where a short PDF does not show them. */
export const areaOf = (model: FormModel, section: number): Area => {
  const form = model.sections[section];
  const leftMm = form?.margins.left?.mm ?? 30;
  const rightMm = (form?.widthMm ?? 210) - (form?.margins.right?.mm ?? 15);
  return { leftMm, rightMm, centerMm: (leftMm + rightMm) / 2 };
};

export const isCenteredOnPage = (paragraph: FormParagraph, model: FormModel): boolean => {
  const { centerMm } = areaOf(model, paragraph.section);
  const isPlaced = paragraph.align === 'center' || paragraph.align === 'unknown';
  return isPlaced && Math.abs(paragraph.centerMm - centerMm) <= usualToleranceMm;
};

/** Selected paragraphs stand in the middle under another one. */
export const centeredUnder = (
  select: Selector,
  above: (file: FormFile) => FormParagraph | null,
): Evaluator =>
  each(select, (paragraph, rule, file) => {
    const over = above(file);
    if (over === null) return null;
    const off = paragraph.centerMm - over.centerMm;
    const isUnder =
      Math.abs(off) <= (rule.tolerance ?? usualToleranceMm) && paragraph.heightMm > over.heightMm;
    return isUnder ? null : `lệch ${round(off)} mm`;
  });

/** The line drawn under the last of some paragraphs, and the width it is measured by: the longest of their lines. */
export const underlineOf = (
  paragraphs: readonly FormParagraph[],
): { readonly line: FormLine | null; readonly widthMm: number; readonly centerMm: number } => ({
  line: paragraphs.at(-1)?.lineBelow ?? null,
  widthMm: Math.max(0, ...paragraphs.map((paragraph) => paragraph.widthMm)),
  centerMm: paragraphs.at(-1)?.centerMm ?? 0,
});
