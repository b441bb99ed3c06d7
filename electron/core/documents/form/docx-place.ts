import { mmPerPoint, singleLine } from '#shared/dossier/form/units.ts';
import type { FormGridPlace, FormLine, FormParagraph } from '#shared/dossier/form/form-model.ts';
import { lineWidths, mmPerTwip, offsetOf, type Room } from './docx-lines.ts';
import type { DocxParagraph, DrawnRule } from './docx-paragraph.ts';
import type { TextMeasure } from './text-measure.ts';

/** What a paragraph's surroundings decide. */
export type Surroundings = {
  readonly section: number;
  readonly region: FormParagraph['region'];
  readonly column: FormParagraph['column'];
  readonly grid: FormGridPlace | null;
  readonly room: Room;
  readonly heightMm: number;
};

const alignments: Readonly<Record<string, FormParagraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

const leftEdge = (paragraph: DocxParagraph, room: Room, widthMm: number): number => {
  const { align, leftTwips, rightTwips, firstLineTwips } = paragraph.properties;
  const from = room.leftMm + (leftTwips + firstLineTwips) * mmPerTwip;
  const to = room.rightMm - rightTwips * mmPerTwip;
  if (align === 'center') return (from + to - widthMm) / 2;
  return alignments[align] === 'right' ? to - widthMm : from;
};

/** The height a paragraph takes, without what stands before it. */
export const heightOf = (paragraph: DocxParagraph, lineCount: number): number => {
  const size = Math.max(paragraph.markSizePt, ...paragraph.runs.map((run) => run.sizePt));
  const { lineTwips, lineRule } = paragraph.properties;
  const line = lineRule === 'auto' ? (size * singleLine * lineTwips) / 240 : lineTwips / 20;
  return line * lineCount * mmPerPoint;
};

/** The gap Word leaves: the larger of the two is what it leaves at the least. */
export const gapTwips = (previous: DocxParagraph | null, next: DocxParagraph): number =>
  Math.max(previous?.properties.afterTwips ?? 0, next.properties.beforeTwips);

/** The line a border or a drawing makes below a paragraph. */
export const lineFrom = (holder: DocxParagraph, rule: DrawnRule, room: Room): FormLine => {
  const from = room.leftMm + holder.properties.leftTwips * mmPerTwip;
  const to = room.rightMm - holder.properties.rightTwips * mmPerTwip;
  const lengthMm = rule.lengthTwips === null ? to - from : rule.lengthTwips * mmPerTwip;
  return { lengthMm, centerMm: (from + to) / 2, solid: rule.solid };
};

export type Neighbours = {
  readonly previous: DocxParagraph | null;
  readonly lineBelow: FormLine | null;
};

/** Lays one paragraph into its room as Word would, as far as the rules need it. */
export const placeParagraph = (
  paragraph: DocxParagraph,
  around: Surroundings & Neighbours,
  measure: TextMeasure,
): FormParagraph => {
  const widths = lineWidths(paragraph, around.room, measure);
  const widthMm = Math.max(...widths);
  const leftMm = leftEdge(paragraph, around.room, widths[0] ?? 0);
  const { align, lineTwips, lineRule, leftTwips, firstLineTwips } = paragraph.properties;
  const at = (character: string): number | null => {
    const offset = offsetOf(paragraph, character, measure);
    return offset === null ? null : leftMm + offset;
  };
  return {
    section: around.section,
    page: null,
    region: around.region,
    column: around.column,
    grid: around.grid,
    // A line broken by hand is still one text.
    text: paragraph.text.replace(/\s*\n\s*/g, ' '),
    runs: paragraph.runs,
    align: alignments[align] ?? 'unknown',
    heightMm: around.heightMm,
    leftMm,
    centerMm: align === 'center' ? leftMm + (widths[0] ?? 0) / 2 : leftMm + widthMm / 2,
    widthMm,
    lineCount: widths.length,
    firstLineIndentMm: align === 'center' ? null : (leftTwips + firstLineTwips) * mmPerTwip,
    spaceBeforePt: gapTwips(around.previous, paragraph) / 20,
    lineSpacing: lineRule === 'auto' ? lineTwips / 240 : null,
    lineBelow: around.lineBelow,
    lineAbove: paragraph.rule === null ? null : lineFrom(paragraph, paragraph.rule, around.room),
    colonMm: at(':'),
    dashMm: /^\s*-/.test(paragraph.text) ? at('-') : null,
  };
};
