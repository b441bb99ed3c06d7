import type { Run } from '#shared/dossier/document-model.ts';
import { runText } from '#shared/dossier/document-text.ts';
import { tieDashes } from '#shared/dossier/ties.ts';
import type { FontStyle } from '../font-files.ts';
import type { FontMetrics } from '../font-metrics.ts';
import type { Word } from './marks.ts';

/**
 * Words with the spaces behind them; a space that must not break (U+00A0) is a letter of its word, and the end of a
 * line is a piece of its own.
 */
const piecesOf = (text: string): readonly string[] =>
  text.match(/[^ \n\t]+[ \t]*|[ \t]+|\n/g) ?? [];

export const lineEnd = '\n';

/** What is longer (an address on the net) may break after a slash or a hyphen. */
const longestWord = 40;

/** A space that must not break is a letter. */
const endSpaces = / +$/;

const joints = /(?<=[/-])(?=\D)/;

type Piece = { text: string; readonly run: Run };

/** Runs as words. A comma after a bold word goes with that word, and no line ends before it. */
export const wordsOfRuns = (
  runs: readonly Run[],
  size: number,
  metrics: FontMetrics,
): readonly Word[] => {
  const pieces: Piece[] = [];
  for (const run of runs)
    for (const text of piecesOf(tieDashes(runText(run)))) {
      const last = pieces.at(-1);
      if (last !== undefined && text !== lineEnd && !/[ \n\t]$/.test(last.text)) last.text += text;
      else pieces.push({ text, run });
    }
  return pieces.flatMap(({ text, run }) => {
    const style = styleOf(run);
    const shaded = run.missing !== undefined;
    const parts = text.length < longestWord ? [text] : text.split(joints);
    return parts.map((part) => word(part, { style, shaded, size, metrics }));
  });
};

type Setting = {
  readonly style: FontStyle;
  readonly shaded?: boolean;
  readonly size: number;
  readonly metrics: FontMetrics;
};

/** Words of one style in a room: one wider than it may break after a slash or a hyphen, and between letters at last. */
export const wordsOfText = (text: string, setting: Setting, room: number): readonly Word[] =>
  piecesOf(text).flatMap((piece) => {
    const whole = word(piece, setting);
    if (whole.inked <= room) return [whole];
    return piece.split(joints).flatMap((part) => letters(part, setting, room));
  });

const letters = (part: string, setting: Setting, room: number): readonly Word[] => {
  const whole = word(part, setting);
  if (whole.inked <= room) return [whole];
  return Array.from(part).map((letter) => word(letter, setting));
};

export const word = (text: string, { style, shaded = false, size, metrics }: Setting): Word => {
  const [width, inked] = measured(text, style, metrics);
  return {
    text: text.replaceAll('\t', ' '),
    style,
    shaded,
    width: width * size,
    inked: inked * size,
  };
};

const plain: FontStyle = {};
const bold: FontStyle = { bold: true };
const italic: FontStyle = { italic: true };
const boldItalic: FontStyle = { bold: true, italic: true };

/** One object for each of the four styles, so that a line's words of one style are known by it. */
const styleOf = ({ bold: isBold, italic: isItalic }: FontStyle): FontStyle => {
  if (isBold) return isItalic ? boldItalic : bold;
  return isItalic ? italic : plain;
};

type Widths = readonly [whole: number, inked: number];

/** Words repeat, so each is measured once for letters of one point. */
const known = new WeakMap<FontMetrics, Map<string, Widths>>();

const measured = (text: string, style: FontStyle, metrics: FontMetrics): Widths => {
  const widths = known.get(metrics) ?? new Map<string, Widths>();
  known.set(metrics, widths);
  const key = `${style.bold ? 'b' : ''}${style.italic ? 'i' : ''} ${text}`;
  const found = widths.get(key);
  if (found !== undefined) return found;
  const shown = text.replace('\n', '').replaceAll('\t', ' ');
  const made: Widths = [
    metrics.widthOf(shown, 1, style),
    metrics.widthOf(shown.replace(endSpaces, ''), 1, style),
  ];
  widths.set(key, made);
  return made;
};
