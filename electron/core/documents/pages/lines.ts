import type { Box, Mark, Word } from './marks.ts';
import { lineEnd } from './words.ts';

export type Align = 'left' | 'center' | 'right' | 'justify';

/** Where the lines of a text stand: points. */
export type TextFrame = {
  readonly width: number;
  readonly size: number;
  /** From one base line to the next. */
  readonly pitch: number;
  readonly align: Align;
  readonly left?: number;
  /** Of the first line. */
  readonly indent?: number;
};

type Line = { readonly words: readonly Word[]; readonly isLast: boolean };

/** Height of the letters above the base line, in shares of their size (Times New Roman and Tinos). */
const ascent = 0.891;
const descent = 0.216;

/** The lines of a text, each a box of its own. */
export const lineBoxes = (words: readonly Word[], frame: TextFrame): readonly Box[] =>
  broken(words, frame).map((line, index) => lineBox(line, frame, index === 0));

const lineBox = (line: Line, frame: TextFrame, isFirst: boolean): Box => {
  const { size, pitch, align, left = 0, indent = 0 } = frame;
  const words = withoutEnd(line.words);
  const start = left + (isFirst ? indent : 0);
  const free = frame.width - (isFirst ? indent : 0) - widthOf(words);
  const gaps = words.filter(isGap).length - (isGap(words.at(-1)) ? 1 : 0);
  const stretch = align === 'justify' && !line.isLast && gaps > 0 ? Math.max(0, free / gaps) : 0;
  const x = start + free * shareBefore[align];
  const y = size * ascent;
  const text: Mark = { kind: 'text', x, y, size, words, stretch };
  return { height: pitch, marks: words.length === 0 ? [] : [...shades(text), text] };
};

const shareBefore = { left: 0, justify: 0, center: 0.5, right: 1 } as const;

/** The spaces behind the last word take no room; they stay in the file, where they part it from the next line. */
const withoutEnd = (words: readonly Word[]): readonly Word[] => {
  const last = words.at(-1);
  return last === undefined || last.width === last.inked
    ? words
    : [...words.slice(0, -1), { ...last, width: last.inked }];
};

const isGap = (word: Word | undefined): boolean => word !== undefined && word.text.endsWith(' ');

const widthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { width }) => sum + width, 0);

/** Words one after the other: a line takes as many as fit. */
const broken = (words: readonly Word[], { width, indent = 0 }: TextFrame): readonly Line[] => {
  const lines: Line[] = [];
  let line: Word[] = [];
  let filled = indent;
  const end = (isLast: boolean): void => {
    lines.push({ words: line, isLast });
    line = [];
    filled = 0;
  };
  for (const word of words) {
    if (word.text === lineEnd) {
      end(true);
      continue;
    }
    if (line.length > 0 && filled + word.inked > width + tolerance) end(false);
    line.push(word);
    filled += word.width;
  }
  end(true);
  return lines;
};

/** Points by which a sum of widths may miss the width it was measured by. */
const tolerance = 0.01;

const shades = ({
  x,
  y,
  size,
  words,
  stretch,
}: Extract<Mark, { kind: 'text' }>): readonly Mark[] => {
  const marks: Mark[] = [];
  let at = x;
  for (const word of words) {
    const width = word.width + (isGap(word) ? stretch : 0);
    if (word.shaded)
      marks.push({
        kind: 'shade',
        x: at,
        y: y - size * ascent,
        width,
        height: size * (ascent + descent),
      });
    at += width;
  }
  return marks;
};
