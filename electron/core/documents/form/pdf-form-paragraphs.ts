import type { FormLine, FormParagraph } from '#shared/dossier/form/form-model.ts';
import { mmPerPoint } from '#shared/dossier/form/units.ts';
import { alignOf, singleDistance, spacingOf, type PdfBlock } from './pdf-blocks-of-text.ts';
import { centerOf, type PdfLine } from './pdf-lines.ts';
import type { TextArea } from './pdf-margins.ts';
import type { PdfStroke } from './pdf-page.ts';

/** What a paragraph's place on the sheets decides. */
export type Placing = {
  readonly section: number;
  readonly area: TextArea;
  readonly strokes: (page: number) => readonly PdfStroke[];
  /** Line spacing of the paragraph above, which also stands below its last line. */
  readonly spacingAbove: number;
};

const nearMm = 6;

const toLine = (stroke: PdfStroke): FormLine => ({
  lengthMm: stroke.toX - stroke.fromX,
  centerMm: (stroke.fromX + stroke.toX) / 2,
  solid: stroke.solid,
});

/** The drawn line that hangs under a line of text: below its baseline, above the next text, over its own width. */
const strokeUnder = (line: PdfLine, placing: Placing): FormLine | null => {
  const under = placing
    .strokes(line.page)
    .filter((stroke) => stroke.fromY > line.baselineMm && stroke.fromY < line.baselineMm + nearMm)
    .filter((stroke) => stroke.fromX < line.rightMm && stroke.toX > line.leftMm);
  const [nearest] = under.toSorted((a, b) => a.fromY - b.fromY);
  return nearest === undefined ? null : toLine(nearest);
};

const strokeOver = (line: PdfLine, placing: Placing): FormLine | null => {
  const [over] = placing
    .strokes(line.page)
    .filter(
      (stroke) => stroke.fromY < line.baselineMm && stroke.fromY > line.baselineMm - nearMm * 2,
    );
  return over === undefined ? null : toLine(over);
};

/** Where a letter of the line stands. */
const letterAt = (line: PdfLine, letter: string): number | null => {
  const word = line.words.find((candidate) => candidate.letters.text.includes(letter));
  if (word === undefined) return null;
  const { text } = word.letters;
  const share = text.endsWith(letter) ? word.rightMm - letterWidth(word) : word.leftMm;
  return text.startsWith(letter) ? word.leftMm : share;
};

/** A colon or a hyphen is as wide as 0.278 or 0.333 of its size. */
const letterWidth = (word: PdfLine['words'][number]): number =>
  (word.letters.text.endsWith(':') ? (word.letters.bold ? 0.333 : 0.278) : 0.333) *
  word.letters.sizePt *
  mmPerPoint;

const gapAbove = (previous: PdfLine | null, line: PdfLine, spacing: number): number | null => {
  if (previous === null || previous.page !== line.page) return null;
  const distance = line.baselineMm - previous.baselineMm;
  return (distance - singleDistance(previous, line) * spacing) / mmPerPoint;
};

const common = (
  lines: readonly PdfLine[],
): Pick<FormParagraph, 'text' | 'runs' | 'page' | 'lineCount' | 'widthMm' | 'grid' | 'region'> => ({
  text: lines.map((line) => line.text).join(' '),
  runs: lines.flatMap((line) => line.runs),
  page: lines[0]?.page ?? 0,
  lineCount: lines.length,
  widthMm: Math.max(0, ...lines.map((line) => line.rightMm - line.leftMm)),
  grid: null,
  region: 'body',
});

const sheetHeightMm = 1000;
const heightOf = (line: PdfLine): number => line.page * sheetHeightMm + line.baselineMm;

/** A paragraph of running text. */
export const fullParagraph = (
  block: PdfBlock,
  previous: PdfLine | null,
  placing: Placing,
): FormParagraph | null => {
  const [first] = block.lines;
  const last = block.lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const spacing = spacingOf(block);
  return {
    ...common(block.lines),
    section: placing.section,
    column: 'full',
    align: alignOf(block, placing.area),
    heightMm: heightOf(first),
    leftMm: first.leftMm,
    centerMm: centerOf(first),
    firstLineIndentMm: block.centered ? null : first.leftMm - placing.area.leftMm,
    spaceBeforePt: gapAbove(previous, first, placing.spacingAbove),
    lineSpacing: spacing,
    lineBelow: strokeUnder(last, placing),
    lineAbove: null,
    colonMm: letterAt(first, ':'),
    dashMm: first.text.startsWith('-') ? first.leftMm : null,
  };
};

/** A line of the header or the signature: each stands for itself. */
export const columnParagraph = (
  line: PdfLine,
  previous: PdfLine | null,
  placing: Placing,
): FormParagraph => ({
  ...common([line]),
  section: placing.section,
  column: centerOf(line) < placing.area.centerMm ? 'left' : 'right',
  align: 'unknown',
  heightMm: heightOf(line),
  leftMm: line.leftMm,
  centerMm: centerOf(line),
  firstLineIndentMm: line.leftMm - placing.area.leftMm,
  spaceBeforePt: gapAbove(previous, line, 1),
  lineSpacing:
    previous === null || previous.page !== line.page
      ? null
      : (line.baselineMm - previous.baselineMm) / singleDistance(previous, line),
  lineBelow: strokeUnder(line, placing),
  lineAbove: null,
  colonMm: letterAt(line, ':'),
  dashMm: line.text.startsWith('-') ? line.leftMm : null,
});

/** Text in the foot of a sheet. */
export const footParagraph = (line: PdfLine, placing: Placing): FormParagraph => ({
  ...columnParagraph(line, null, placing),
  column: 'full',
  region: 'page-foot',
  lineAbove: strokeOver(line, placing),
});
