import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Run } from '#shared/dossier/document-model.ts';
import { runText } from '#shared/dossier/document-text.ts';
import { tieDashes } from '#shared/dossier/ties.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { BrokenText, Letters } from './line-breaks.ts';
import {
  familyName,
  gapShade,
  millimetresToTwips,
  pageLayout,
  type Orientation,
} from './page-layout.ts';

/** What the blocks of one section need besides themselves. */
export type DocxContext = {
  readonly metrics: FontMetrics;
  readonly orientation: Orientation;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Number of the next picture in this file: docx itself counts through the life of the process. */
  readonly nextPicture: () => number;
  /** A template with fields: nothing is measured by words that are not there yet. */
  readonly loose?: boolean;
};

/** Named for every script: Word takes Vietnamese letters from hAnsi, but pasted text may ask for the others. */
export const fontNames = {
  ascii: familyName,
  hAnsi: familyName,
  eastAsia: familyName,
  cs: familyName,
};

export const pointsToTwips = (points: number): number => Math.round(points * 20);
export const pointsToHalfPoints = (points: number): number => Math.round(points * 2);

/** Space between lines, always as a share of a line: an exact height would cut stacked tone marks off. */
export const lineSpacing = (lines: number) => ({
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
});

export const textRun = (text: string, letters: Letters, more: IRunOptions = {}): TextRun =>
  new TextRun({
    text,
    font: fontNames,
    size: pointsToHalfPoints(letters.size),
    bold: letters.style.bold ?? false,
    italics: letters.style.italic ?? false,
    ...more,
  });

/** A text whose line ends are breaks: Word would show them as spaces. */
export const brokenRuns = (text: string, letters: Letters, more: IRunOptions = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => textRun(line, letters, index === 0 ? more : { ...more, break: 1 }));

/** Runs of a paragraph; a gap is shaded and a dash tied as in the PDF, so both break their lines alike. */
export const textRuns = (runs: readonly Run[], size: number): TextRun[] =>
  runs.flatMap((run) => {
    const style = { bold: run.bold ?? false, italic: run.italic ?? false };
    const shading = run.missing === undefined ? {} : gapShading;
    return brokenRuns(tieDashes(runText(run)), { size, style }, shading);
  });

export const gapShading = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: gapShade },
} satisfies IRunOptions;

/** Running text (ND30-ND-02 to ND-06). */
export const bodyParagraph = (children: TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    children,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetresToTwips(pageLayout.body.firstLine) },
    spacing: {
      before: pointsToTwips(pageLayout.body.before),
      after: 0,
      ...lineSpacing(pageLayout.body.lines),
    },
    ...more,
  });

/** One centred paragraph whose lines are broken beforehand, as in the PDF. */
export const centredLines = (
  broken: BrokenText,
  letters: Letters,
  more: CentredOptions = {},
): Paragraph =>
  centred(
    broken.lines.map((line, index) => textRun(line, letters, index === 0 ? {} : { break: 1 })),
    more,
  );

export type CentredOptions = {
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
};

export const centredLine = (text: string, letters: Letters, more: CentredOptions = {}): Paragraph =>
  centred([textRun(text, letters)], more);

export const centred = (
  children: TextRun[],
  { before = 0, after = 0, keepNext = false }: CentredOptions,
): Paragraph =>
  new Paragraph({
    children,
    alignment: AlignmentType.CENTER,
    keepNext,
    spacing: { before: pointsToTwips(before), after: pointsToTwips(after), ...lineSpacing(1) },
  });

/** A solid rule of this many points in the middle of its room: the upper border of an empty, very small paragraph. */
export const centredRule = (length: number, roomTwips: number): Paragraph => {
  const side = Math.round((roomTwips - length * 20) / 2);
  return new Paragraph({
    children: [],
    run: { size: 2, font: fontNames },
    indent: { left: side, right: side },
    border: {
      top: {
        style: BorderStyle.SINGLE,
        size: pageLayout.rule.width * 8,
        space: 0,
        color: '000000',
      },
    },
    spacing: { before: pointsToTwips(pageLayout.rule.gap), after: 0, ...lineSpacing(1) },
  });
};

/** Twips a line of one point takes: the height of an empty paragraph that should not be seen. */
const tinyLine = 23;

/**
 * Space above a table, which Word does not give it, in an empty paragraph that stays with it. It also keeps two tables
 * from being joined into one.
 */
export const spaceBefore = (points: number): Paragraph =>
  new Paragraph({
    children: [],
    run: { size: 2, font: fontNames },
    keepNext: true,
    spacing: { before: Math.max(0, pointsToTwips(points) - tinyLine), after: 0, ...lineSpacing(1) },
  });

/** Word closes a file that ends in a table with a paragraph of full height, which may begin one page more. */
export const lastParagraph = (): Paragraph =>
  new Paragraph({
    children: [],
    run: { size: 2, font: fontNames },
    spacing: { before: 0, after: 0, ...lineSpacing(1) },
  });
