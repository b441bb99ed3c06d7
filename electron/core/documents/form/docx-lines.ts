import { mmPerPoint } from '#shared/dossier/form/units.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
import type { TextMeasure } from './text-measure.ts';

/** Where a paragraph may write, in millimetres from the sheet's left edge. */
export type Room = { readonly leftMm: number; readonly rightMm: number };

type Piece = { readonly text: string; readonly widthMm: number };

export const mmPerTwip = 25.4 / 1440;
const defaultTabMm = 12.7;

const piecesOf = (paragraph: DocxParagraph, measure: TextMeasure): readonly Piece[] =>
  paragraph.runs.flatMap((run) =>
    (run.text.match(/[ \t\n]|[^ \t\n]+/g) ?? []).map((text) => ({
      text,
      widthMm: measure(text, run) * mmPerPoint,
    })),
  );

const nextTab = (paragraph: DocxParagraph, atMm: number): number => {
  const { tabsTwips, leftTwips } = paragraph.properties;
  const stops = [...tabsTwips, leftTwips]
    .map((twips) => twips * mmPerTwip)
    .toSorted((a, b) => a - b);
  const stop = stops.find((mm) => mm > atMm + 0.1);
  return stop ?? (Math.floor(atMm / defaultTabMm + 0.001) + 1) * defaultTabMm;
};

/** Widths of the lines Word would break the text into: words go down when they do not fit. */
export const lineWidths = (
  paragraph: DocxParagraph,
  room: Room,
  measure: TextMeasure,
): readonly number[] => {
  const { leftTwips, rightTwips, firstLineTwips } = paragraph.properties;
  const wide = room.rightMm - room.leftMm - (leftTwips + rightTwips) * mmPerTwip;
  const lines: number[] = [];
  const indent = leftTwips * mmPerTwip;
  let first = firstLineTwips * mmPerTwip;
  let ink = 0;
  let pen = 0;
  for (const piece of piecesOf(paragraph, measure)) {
    const tooLong = piece.text !== ' ' && first + pen + piece.widthMm > wide + 0.05 && ink > 0;
    if (tooLong || piece.text === '\n') {
      lines.push(ink);
      [first, ink, pen] = [0, 0, 0];
    }
    if (piece.text === '\t') pen = nextTab(paragraph, indent + first + pen) - indent - first;
    else if (piece.text !== '\n') pen += piece.widthMm;
    if (piece.text.trim() !== '') ink = pen;
  }
  return [...lines, ink];
};

/** How far into the first line a character stands. */
export const offsetOf = (
  paragraph: DocxParagraph,
  character: string,
  measure: TextMeasure,
): number | null => {
  const index = paragraph.text.indexOf(character);
  if (index < 0) return null;
  const start = (paragraph.properties.leftTwips + paragraph.properties.firstLineTwips) * mmPerTwip;
  let pen = 0;
  let seen = 0;
  for (const run of paragraph.runs) {
    for (const letter of run.text) {
      if (seen >= index) return pen;
      if (letter === '\t') pen = nextTab(paragraph, start + pen) - start;
      else pen += measure(letter, run) * mmPerPoint;
      seen += letter.length;
    }
  }
  return pen;
};
