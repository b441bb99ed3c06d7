import type { Block } from '#shared/dossier/document-model.ts';
import { blockText } from '#shared/dossier/document-text.ts';
import { countLines } from './line-breaks.ts';
import { millimetresToPoints, pageLayout, textWidth } from './page-layout.ts';
import { linePitch, type PdfContext } from './pdf-text.ts';

/** Lines of a long paragraph that stay with the heading above it, or with the signature below it. */
const fewLines = 6;

/** Points that a text block asks for where it may not be parted from its neighbour. */
export const blockHeight = (block: Block, context: PdfContext): number => {
  const text = blockText(block);
  if (text.kind === 'grid') return 0;
  const style = { bold: block.kind === 'heading' };
  const room = {
    points: millimetresToPoints(textWidth(context.orientation)),
    letters: { size: pageLayout.body.size, style },
  };
  // The indent of the first line is counted as letters it displaces.
  const shown = `${' '.repeat(indentInSpaces)}${text.lines.join(' ')}`;
  const lines = Math.min(fewLines, countLines(shown, room, context.metrics));
  return pageLayout.body.before + lines * linePitch(pageLayout.body.size, pageLayout.body.lines);
};

const indentInSpaces = 10;
