import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { Run } from '#shared/dossier/document-model.ts';
import { runText } from '#shared/dossier/document-text.ts';
import { tieDashes } from '#shared/dossier/ties.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { BrokenText, Letters } from './line-breaks.ts';
import {
  familyName,
  gapShade,
  millimetresToPoints,
  pageLayout,
  singleLine,
  singleLineWithoutGap,
  type Orientation,
} from './page-layout.ts';
import type { SpanWatch } from './span-watch.ts';

/** What the nodes of one section need besides their block. */
export type PdfContext = {
  readonly metrics: FontMetrics;
  readonly orientation: Orientation;
  readonly spans: SpanWatch;
};

/** pdfmake leaves the line gap out of a line; Word and the decree ("dòng đơn") count it. */
export const lineHeight = (lines: number): number => (lines * singleLine) / singleLineWithoutGap;

/** Height of one printed line in points. */
export const linePitch = (size: number, lines: number): number => size * singleLine * lines;

/**
 * Runs as words. pdfmake justifies between pieces, not between spaces, and would pull "263/", "QĐ-" and "TTg" apart:
 * each piece is one word with the space behind it, and a comma after a bold word goes with that word. A gap is shaded
 * so that nobody overlooks it on screen.
 */
export const inlines = (runs: readonly Run[]): ContentText[] => joined(pieces(runs)).map(inline);

/** `wraps`: pdfmake parts it at its spaces and nowhere else, so it may do so. */
type Piece = { readonly text: string; readonly run: Run; readonly wraps: boolean };

const pieces = (runs: readonly Run[]): readonly Piece[] => {
  const words: { text: string; run: Run }[] = [];
  for (const run of runs) {
    for (const text of wordsOf(tieDashes(runText(run)))) {
      const last = words.at(-1);
      if (last !== undefined && !endsInSpace.test(last.text)) last.text += text;
      else words.push({ text, run });
    }
  }
  return words.map((word) => ({ ...word, wraps: plainWord.test(word.text) }));
};

/** Words that pdfmake parts by itself go to it together: most of a text, in a fraction of the pieces. */
const joined = (words: readonly Piece[]): readonly Piece[] => {
  const texts: Piece[] = [];
  for (const word of words) {
    const last = texts.at(-1);
    if (last?.wraps === true && word.wraps && last.run === word.run)
      texts[texts.length - 1] = { ...last, text: last.text + word.text };
    else texts.push(word);
  }
  return texts;
};

const plainWord = /^[\p{L}\p{M}\p{N}]+[.,;:]?(?: +|$)$/u;

const endsInSpace = /[ \n\t]$/;
export const lineEnd = '\n';

/**
 * Words with the spaces behind them; a space that must not break (U+00A0) is a letter of its word, and a line end is a
 * piece of its own, for pdfmake obeys none inside what it must not break.
 */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[^ \n\t]+[ \t]*|[ \t]+|\n/g) ?? [];

/**
 * What running text never has. pdfmake asks twenty such questions of every word and looks through all that stands above
 * it for an answer: said here, a long report takes a fifth less time.
 */
const plainLook: object = {
  font: familyName,
  fontFeatures: '',
  characterSpacing: 0,
  color: '#000000',
  decoration: '',
  decorationColor: '',
  decorationStyle: '',
  decorationThickness: 0,
  linkToPage: 0,
  linkToDestination: '',
  opacity: 1,
  sup: false,
  sub: false,
  preserveLeadingSpaces: false,
  preserveTrailingSpaces: false,
};

const inline = ({ text, run, wraps }: Piece): ContentText => ({
  ...plainLook,
  text,
  bold: run.bold ?? false,
  italics: run.italic ?? false,
  noWrap: !wraps && text !== lineEnd && text.length < longestWord,
  ...(run.missing !== undefined && { background: `#${gapShade}` }),
});

/** What is longer (an address on the net) may break after a slash or a hyphen. */
const longestWord = 40;

/** Running text: justified, first line indented, at least 6 points from what stands above (ND30-ND-02 to ND-06). */
export const bodyParagraph = (words: ContentText[]): ContentText => ({
  text: words,
  fontSize: pageLayout.body.size,
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
