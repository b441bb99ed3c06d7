import { encode } from 'uqr';
import { runsOf } from './runs.ts';

/** A QR code as rectangles, a run of dark squares each: points from the left and from the foot of the sheet. */
export const codeSquares = (
  value: string,
  { x, foot, side }: { readonly x: number; readonly foot: number; readonly side: number },
): readonly (readonly [x: number, y: number, width: number, height: number])[] => {
  const { data } = encode(value, { ecc: 'M', border: 0 });
  const square = side / data.length;
  return data.flatMap((row, down) =>
    runsOf(row.length, (at) => row[at] === true).map(
      ([from, to]) =>
        [x + from * square, foot - (down + 1) * square, (to - from) * square, square] as const,
    ),
  );
};
