import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFrame, type Box } from '#shared/dossier/book/page-frame.ts';
import { stampPlace } from '#shared/dossier/book/stamp-place.ts';

const side = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const box: fc.Arbitrary<Box> = fc.tuple(side, side, side, side);
const odd = fc.constantFrom<Box>(
  [0, 0, 0, 0],
  [Number.NaN, 0, 10, 10],
  [0, 0, Number.POSITIVE_INFINITY, 10],
);
const boxes = fc.record({
  media: fc.oneof(box, odd, fc.constant(null)),
  crop: fc.oneof(box, odd, fc.constant(null)),
  rotate: fc.oneof(fc.constantFrom(0, 90, 180, 270, -90, 450), fc.integer()),
});
const size = fc.record({
  width: fc.double({ min: 5, max: 600, noNaN: true }),
  height: fc.double({ min: 5, max: 40, noNaN: true }),
});

const slack = 1e-6;

test('whatever the boxes and the turn of a page, its stamp stands inside what is shown', () => {
  fc.assert(
    fc.property(boxes, size, (page, stamp) => {
      const { matrix, box: shown, width, height } = pageFrame(page);
      const place = stampPlace({ width, height }, stamp);
      const [a, b, c, d, e, f] = matrix;
      const reach = slack * Math.max(1, ...shown.map(Math.abs));
      for (const u of [place.left, place.left + place.width]) {
        for (const v of [place.bottom, place.bottom + place.height]) {
          const [x, y] = [a * u + c * v + e, b * u + d * v + f];
          expect(x).toBeGreaterThanOrEqual(shown[0] - reach);
          expect(y).toBeGreaterThanOrEqual(shown[1] - reach);
          expect(x).toBeLessThanOrEqual(shown[2] + reach);
          expect(y).toBeLessThanOrEqual(shown[3] + reach);
        }
      }
      expect(place.scale).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('it reads from left to right for whoever looks at the turned page', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 90, 180, 270), (rotate) => {
      const { matrix } = pageFrame({ media: [10, 20, 610, 420], crop: null, rotate });
      // The reader turns the page clockwise; what runs to the right then ran this way before.
      const angle = (rotate * Math.PI) / 180;
      expect(matrix[0]).toBeCloseTo(Math.cos(angle));
      expect(matrix[1]).toBeCloseTo(Math.sin(angle));
    }),
  );
});

test('a stamp keeps its size on A4, grows on a plan and shrinks on a ticket', () => {
  const stamp = { width: 200, height: 14 };
  expect(stampPlace({ width: 595.28, height: 841.89 }, stamp).scale).toBeCloseTo(1);
  expect(stampPlace({ width: 2384, height: 3370 }, stamp).scale).toBeCloseTo(4, 1);
  expect(stampPlace({ width: 72, height: 72 }, stamp).width).toBeCloseTo(64.8);
});
