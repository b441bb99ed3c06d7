import type { FontStyle } from '../font-files.ts';
import { gapShade } from '../page-layout.ts';
import { codeSquares } from './code-squares.ts';
import type { Mark, TextMark, Word } from './marks.ts';

/** A font as a page names it. */
export type PageFont = {
  readonly name: string;
  /** Codes of the letters, four hexadecimal digits each. */
  readonly codes: (text: string) => string;
};

export type FontOf = (style: FontStyle) => PageFont;

/** Hundredths of a point are finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
const fine = (value: number): string => String(Math.round(value * 1000) / 1000);

type Shape = Exclude<Mark, { kind: 'photo' | 'link' }>;

/**
 * What a page shows, in the operators of PDF (ISO 32000-1, 8 and 9), from the foot of the sheet upwards. A line of
 * words of one style is one operator: that, and not the letters, is what a page costs.
 */
export const pageContent = (marks: readonly Shape[], height: number, fontOf: FontOf): string =>
  marks.map((mark) => shape(mark, height, fontOf)).join('\n');

const shape = (mark: Shape, height: number, fontOf: FontOf): string => {
  const foot = height - mark.y;
  switch (mark.kind) {
    case 'text':
      return textLine(mark, foot, fontOf);
    case 'shade':
      return `q ${shadeColour} rg ${n(mark.x)} ${n(foot - mark.height)} ${n(mark.width)} ${n(mark.height)} re f Q`;
    case 'rule':
      return `${n(mark.thickness)} w ${n(mark.x)} ${n(foot)} m ${n(mark.x + mark.width)} ${n(foot - mark.height)} l S`;
    case 'code':
      return `${codeSquares(mark.value, { x: mark.x, foot, side: mark.width })
        .map((square) => `${square.map(fine).join(' ')} re`)
        .join(' ')} f`;
  }
};

const shadeColour = [0, 2, 4]
  .map((at) => fine(Number.parseInt(gapShade.slice(at, at + 2), 16) / 255))
  .join(' ');

const textLine = ({ words, size, stretch, x }: TextMark, foot: number, fontOf: FontOf): string => {
  const parts = byStyle(words).map((run) => {
    const font = fontOf(run[0]?.style ?? {});
    return `/${font.name} ${n(size)} Tf [${shown(run, font, (-stretch * 1000) / size)}] TJ`;
  });
  return `BT 1 0 0 1 ${n(x)} ${n(foot)} Tm ${parts.join(' ')} ET`;
};

/** Letters in brackets, and between two words the distance in thousandths of the letters' size. */
const shown = (words: readonly Word[], font: PageFont, step: number): string => {
  if (step === 0) return `<${words.map(({ text }) => font.codes(text)).join('')}>`;
  const between = n(step);
  return words
    .map(({ text }) => `<${font.codes(text)}>${text.endsWith(' ') ? between : ''}`)
    .join('');
};

const byStyle = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isSame(last[0].style, word.style)) last.push(word);
    else runs.push([word]);
  }
  return runs;
};

const isSame = (one: FontStyle, other: FontStyle): boolean =>
  one === other ||
  ((one.bold ?? false) === (other.bold ?? false) &&
    (one.italic ?? false) === (other.italic ?? false));
