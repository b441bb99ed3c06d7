import type { FontStyle } from '../font-files.ts';

/** A word as it is set: the spaces behind it belong to it. */
export type Word = {
  readonly text: string;
  readonly style: FontStyle;
  /** Printed on a shade, so that nobody overlooks it on the screen. */
  readonly shaded: boolean;
  /** Points with the spaces behind it, and without. */
  readonly width: number;
  readonly inked: number;
};

/** One line of words; `y` is its base line. */
export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: readonly Word[];
  /** Points put between two words to reach the right margin. */
  readonly stretch: number;
};

type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What stands on paper. Points from the left and from the top of what holds it. */
export type Mark =
  | TextMark
  | (Rectangle & { readonly kind: 'shade' })
  /** A line across (no height) or down (no width). */
  | (Rectangle & { readonly kind: 'rule'; readonly thickness: number })
  | (Rectangle & { readonly kind: 'photo'; readonly sha256: string })
  | (Rectangle & { readonly kind: 'code'; readonly value: string })
  | (Rectangle & { readonly kind: 'link'; readonly to: string });

/** Marks that take this much of a page's height. */
export type Box = { readonly height: number; readonly marks: readonly Mark[] };

export const moved = (marks: readonly Mark[], x: number, y: number): Mark[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));

/** Nothing, so high. */
export const emptyBox = (height: number): Box => ({ height, marks: [] });

/** One below the other. */
export const stacked = (boxes: readonly Box[]): Box => {
  const marks: Mark[] = [];
  let height = 0;
  for (const box of boxes) {
    marks.push(...moved(box.marks, 0, height));
    height += box.height;
  }
  return { height, marks };
};

/** Side by side, each so many points from the left; as high as the highest. */
export const beside = (boxes: readonly (readonly [number, Box])[]): Box => ({
  height: Math.max(0, ...boxes.map(([, { height }]) => height)),
  marks: boxes.flatMap(([x, { marks }]) => moved(marks, x, 0)),
});

/** Two columns, of which the left one is so many points wide. */
export const twoColumns = (left: Box, right: Box, leftWidth: number): Box =>
  beside([
    [0, left],
    [leftWidth, right],
  ]);
