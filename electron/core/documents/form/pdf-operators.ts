import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import type { Font, PdfCanvas } from './pdf-canvas.ts';

const numbers = z.array(z.number());
const matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const packed = z
  .tuple([z.instanceof(Float32Array)])
  .transform(([inner]) => [...inner])
  .pipe(matrix);
const matrixArguments = z.union([matrix, packed, z.tuple([matrix]).transform(([inner]) => inner)]);
const glyphs = z.array(
  z.union([z.number(), z.object({ unicode: z.string(), width: z.number() }), z.null()]),
);
const fontArguments = z.tuple([z.string(), z.number()]).rest(z.unknown());
const pathArguments = z.tuple([z.number(), z.array(z.unknown())]).rest(z.unknown());
const colorArguments = z.tuple([z.string()]).rest(z.unknown());
const dashArguments = z.tuple([z.array(z.number())]).rest(z.unknown());
const numberArguments = z.tuple([z.number()]).rest(z.unknown());

export type FontOf = (id: string) => Font;

type Play = (canvas: PdfCanvas, args: unknown, fontOf: FontOf) => void;

/** What is only filled is a shade behind text, unless it is as thin as a line. */
const thinPt = 2;

const isThin = (box: unknown): boolean => {
  if (!(box instanceof Float32Array)) return false;
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  return right - left < thinPt || bottom - top < thinPt;
};

const drawPath =
  (strokes: ReadonlySet<number>): Play =>
  (canvas, args) => {
    const [operator, data, box] = pathArguments.parse(args);
    if (!strokes.has(operator) && !isThin(box)) return;
    for (const path of data) {
      if (path instanceof Float32Array) canvas.stroke(path);
    }
  };

const setFont: Play = (canvas, args, fontOf) => {
  const [id, size] = fontArguments.parse(args);
  canvas.set({ font: fontOf(id), size });
};

const showText: Play = (canvas, args) => {
  const [shown] = z.tuple([glyphs]).rest(z.unknown()).parse(args);
  canvas.show(shown.filter((glyph) => glyph !== null));
};

const moveText: Play = (canvas, args) => {
  const [x = 0, y = 0] = numbers.parse(args);
  canvas.moveText(x, y);
};

const paintForm: Play = (canvas, args) => {
  canvas.save();
  const [inner] = z.tuple([matrix.nullish()]).rest(z.unknown()).parse(args);
  if (inner) canvas.transform(inner);
};

type Codes = typeof OPS;

const strokesOf = (codes: Codes): ReadonlySet<number> =>
  new Set([codes.stroke, codes.closeStroke, codes.fillStroke, codes.closeFillStroke]);

const playsOf = (codes: Codes): ReadonlyMap<number, Play> =>
  new Map<number, Play>([
    [codes.save, (canvas) => canvas.save()],
    [codes.restore, (canvas) => canvas.restore()],
    [codes.transform, (canvas, args) => canvas.transform(matrixArguments.parse(args))],
    [codes.paintFormXObjectBegin, paintForm],
    [codes.paintFormXObjectEnd, (canvas) => canvas.restore()],
    [codes.setFillRGBColor, (canvas, args) => canvas.set({ color: colorArguments.parse(args)[0] })],
    [
      codes.setDash,
      (canvas, args) => canvas.set({ dashed: dashArguments.parse(args)[0].length > 0 }),
    ],
    [
      codes.setCharSpacing,
      (canvas, args) => canvas.set({ letterSpacing: numberArguments.parse(args)[0] }),
    ],
    [codes.beginText, (canvas) => canvas.placeText([1, 0, 0, 1, 0, 0])],
    [codes.setTextMatrix, (canvas, args) => canvas.placeText(matrixArguments.parse(args))],
    [codes.moveText, moveText],
    [codes.setFont, setFont],
    [codes.showText, showText],
    [codes.constructPath, drawPath(strokesOf(codes))],
    [codes.paintImageXObject, (canvas) => canvas.picture()],
    [codes.paintInlineImageXObject, (canvas) => canvas.picture()],
  ]);

type Operator = { readonly code: number; readonly args: unknown };

/** Plays one operator on the canvas. */
export type OperatorPlayer = (canvas: PdfCanvas, operator: Operator, fontOf: FontOf) => void;

/** Plays operators by pdf.js's codes; those that move no letter and draw nothing are passed over. */
export const operatorPlayer = (codes: Codes): OperatorPlayer => {
  const plays = playsOf(codes);
  return (canvas, { code, args }, fontOf) => plays.get(code)?.(canvas, args, fontOf);
};
