import type { PageFrame } from './page-frame.ts';

/** Where a stamp stands on the seen page, and how much it is enlarged. */
export type StampPlace = {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
};

/** The short side of A4, on which a stamp has its own size. */
const usual = 595.28;
/** From the edge: beyond what printers leave white, below where Nghị định 30/2020/NĐ-CP lets text end. */
const edge = 12;
const leastScale = 0.85;
/** On a page too small for it a stamp shrinks rather than stand outside. */
const largestShare = 0.9;

type Size = { readonly width: number; readonly height: number };

/**
 * The lower right corner, in the bottom margin, which the decree keeps free. It grows with the sheet, so that the plan
 * of a commune printed on A4 still shows its code.
 */
export const stampPlace = (frame: Pick<PageFrame, 'width' | 'height'>, size: Size): StampPlace => {
  const wished = Math.max(Math.min(frame.width, frame.height) / usual, leastScale);
  const scale = Math.min(
    wished,
    (frame.width * largestShare) / size.width,
    (frame.height * largestShare) / size.height,
  );
  const [width, height] = [size.width * scale, size.height * scale];
  const room = (side: number, own: number): number => Math.min(edge * wished, (side - own) / 2);
  return {
    scale,
    width,
    height,
    left: frame.width - width - room(frame.width, width),
    bottom: room(frame.height, height),
  };
};
