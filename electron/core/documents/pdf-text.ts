import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Run } from '#shared/dossier/document-model.ts';
import { runText } from '#shared/dossier/document-text.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { BrokenText, Letters } from './line-breaks.ts';
import {
  gapShade,
  millimetresToPoints,
  pageLayout,
  singleLine,
  singleLineWithoutGap,
  type Orientation,
} from './page-layout.ts';

/** What the nodes of one section need besides their block. */
export type PdfContext = {
  readonly metrics: FontMetrics;
  readonly orientation: Orientation;
};

/** pdfmake leaves the line gap out of a line; Word and the decree ("dòng đơn") count it. */
export const lineHeight = (lines: number): number => (lines * singleLine) / singleLineWithoutGap;

/** Height of one printed line in points. */
export const linePitch = (size: number, lines: number): number => size * singleLine * lines;

/** Runs as pieces of one text; a gap is shaded so that nobody overlooks it on screen. */
export const inlines = (runs: readonly Run[]): ContentText[] =>
  runs.map((run) => ({
    text: runText(run),
    bold: run.bold ?? false,
    italics: run.italic ?? false,
    ...(run.missing !== undefined && { background: `#${gapShade}` }),
  }));

/** Running text: justified, first line indented, at least 6 points from what stands above (ND30-ND-02 to ND-06). */
export const bodyParagraph = (content: Content, letters?: Letters['style']): ContentText => ({
  text: content,
  fontSize: pageLayout.body.size,
  bold: letters?.bold ?? false,
  italics: letters?.italic ?? false,
  alignment: 'justify',
  leadingIndent: millimetresToPoints(pageLayout.body.firstLine),
  lineHeight: lineHeight(pageLayout.body.lines),
  margin: [0, pageLayout.body.before, 0, 0],
});

/** Lines broken beforehand, each centred on its own. */
export const centredLines = (broken: BrokenText, letters: Letters, before = 0): ContentText[] =>
  broken.lines.map((line, index) => centredLine(line, letters, index === 0 ? before : 0));

export const centredLine = (text: string, letters: Letters, before = 0): ContentText => ({
  text,
  fontSize: letters.size,
  bold: letters.style.bold ?? false,
  italics: letters.style.italic ?? false,
  alignment: 'center',
  lineHeight: lineHeight(1),
  margin: [0, before, 0, 0],
});

/** A solid rule in the middle of its room (ND30-TN-07, CQ-08, TY-04). */
export const centredRule = (length: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: pageLayout.rule.width }],
  alignment: 'center',
  margin: [0, pageLayout.rule.gap, 0, 0],
});
