import type { Block } from '#shared/dossier/document-model.ts';
import { blockText } from '#shared/dossier/document-text.ts';
import { countLines } from './line-breaks.ts';
import { millimetresToPoints, pageLayout, textWidth } from './page-layout.ts';
import { linePitch, type PdfContext } from './pdf-text.ts';

/** Lines of a long last paragraph that go with the signature. */
const mostWithSignature = 6;

/**
 * Points a text asks for: `lead`, its first lines, so that no single line is left at the foot of a page and a text of
 * three lines is never parted (Word does the same); `whole`, all of it, where it must stay with its neighbour.
 */
export const textHeights = (
  block: Block,
  context: PdfContext,
): { readonly lead: number; readonly whole: number } => {
  const lines = linesOf(block, context);
  return {
    lead: height(lines <= 3 ? lines : 2),
    whole: height(Math.min(lines, mostWithSignature)),
  };
};

const height = (lines: number): number =>
  pageLayout.body.before + lines * linePitch(pageLayout.body.size, pageLayout.body.lines);

const linesOf = (block: Block, context: PdfContext): number => {
  const text = blockText(block);
  if (text.kind === 'grid') return 0;
  const points = millimetresToPoints(textWidth(context.orientation));
  const letters = { size: pageLayout.body.size, style: { bold: block.kind === 'heading' } };
  // The indent of the first line is counted as the letters it displaces.
  const shown = `${' '.repeat(indentInSpaces)}${text.lines.join(' ').slice(0, mostLetters)}`;
  return countLines(shown, { points, letters }, context.metrics);
};

const indentInSpaces = 11;

/** More than the lines that matter can hold, however narrow the letters: the rest need not be measured. */
const mostLetters = 200 * (mostWithSignature + 1);
