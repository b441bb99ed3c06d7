/** Left, bottom, right, top in the page's own units. */
export type Box = readonly [number, number, number, number];

/** The boxes of a PDF page, as they were found: in any order, of any size, missing. */
export type PageBoxes = {
  readonly media: Box | null;
  readonly crop: Box | null;
  /** Degrees clockwise. */
  readonly rotate: number;
};

/** A PDF matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The page as a reader sees it: upright, its lower left corner at 0, 0. */
export type PageFrame = {
  readonly width: number;
  readonly height: number;
  /** From the seen page to the page's own units. */
  readonly matrix: Matrix;
  /** The sheet and the part of it that is shown, in the page's own units. */
  readonly sheet: Box;
  readonly box: Box;
  readonly rotate: 0 | 90 | 180 | 270;
};

const a4: Box = [0, 0, 595.28, 841.89];

export const pageFrame = ({ media, crop, rotate }: PageBoxes): PageFrame => {
  const sheet = usable(media && inOrder(media)) ?? a4;
  const box = usable(crop && common(sheet, inOrder(crop))) ?? sheet;
  const quarter = quarterOf(rotate);
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return {
    sheet,
    box,
    rotate: quarter,
    matrix: matrixOf(box, quarter),
    ...(quarter % 180 === 0 ? { width, height } : { width: height, height: width }),
  };
};

const inOrder = ([x1, y1, x2, y2]: Box): Box => [
  Math.min(x1, x2),
  Math.min(y1, y2),
  Math.max(x1, x2),
  Math.max(y1, y2),
];

/** What both show; nothing where they don't meet. */
const common = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

/** A box that has room; null for what has none. */
const usable = (box: Box | null): Box | null =>
  box !== null &&
  box.every(Number.isFinite) &&
  box[2] - box[0] >= leastSide &&
  box[3] - box[1] >= leastSide
    ? box
    : null;

const leastSide = 1;

const quarterOf = (rotate: number): PageFrame['rotate'] => {
  const turned = ((Math.round((Number.isFinite(rotate) ? rotate : 0) / 90) % 4) + 4) % 4;
  return turned === 1 ? 90 : turned === 2 ? 180 : turned === 3 ? 270 : 0;
};

const matrixOf = ([left, bottom, right, top]: Box, rotate: PageFrame['rotate']): Matrix => {
  switch (rotate) {
    case 0:
      return [1, 0, 0, 1, left, bottom];
    case 90:
      return [0, 1, -1, 0, right, bottom];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, -1, 1, 0, left, top];
  }
};
