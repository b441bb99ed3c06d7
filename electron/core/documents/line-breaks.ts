import { untied } from '#shared/dossier/ties.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { FontStyle } from './font-files.ts';
import { millimetresToPoints } from './page-layout.ts';

export type Letters = { readonly size: number; readonly style: FontStyle };

export type BrokenText = {
  readonly lines: readonly string[];
  /** Length of the longest line in points: rules under a text are measured by it (ND30-CQ-09, TY-05). */
  readonly longest: number;
};

/** Several blanks in a row are room for a hand to write a number or a date: no line breaks there, none is lost. */
const singleBlank = /(?<! ) (?! )|\n+/;

/**
 * Breaks a centred text into as few lines as fit, all about equally long. Both renderers print these very lines, so
 * that a rule under them has the right length in either format.
 */
export const breakEvenly = (
  text: string,
  room: { readonly millimetres: number; readonly letters: Letters },
  metrics: FontMetrics,
): BrokenText => {
  const { size, style } = room.letters;
  const measure = (line: string): number => metrics.widthOf(line, size, style);
  const words = text.split(singleBlank).filter((word) => word !== '');
  const widest = millimetresToPoints(room.millimetres);
  const lines = evenLines(words, widest, measure).map(untied);
  return { lines, longest: Math.max(0, ...lines.map(measure)) };
};

/** How many lines a text takes in a room of this many points; a hard break begins a new one. */
export const countLines = (
  text: string,
  room: { readonly points: number; readonly letters: Letters },
  metrics: FontMetrics,
): number => {
  const measure = (line: string): number =>
    metrics.widthOf(line, room.letters.size, room.letters.style);
  const counts = text.split('\n').map((part) => fill(part.split(' '), room.points, measure).length);
  return counts.reduce((sum, count) => sum + Math.max(1, count), 0);
};

const evenLines = (
  words: readonly string[],
  widest: number,
  measure: (line: string) => number,
): readonly string[] => {
  const full = fill(words, widest, measure);
  let narrow = Math.max(0, ...words.map(measure));
  let wide = widest;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (fill(words, middle, measure).length <= full.length) wide = middle;
    else narrow = middle;
  }
  return fill(words, wide, measure);
};

/** Takes as many words into each line as fit; a word longer than the room has a line of its own. */
const fill = (
  words: readonly string[],
  room: number,
  measure: (line: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && measure(longer) > room) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current === '' ? lines : [...lines, current];
};
