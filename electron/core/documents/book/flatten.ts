import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Box, Matrix } from '#shared/dossier/book/page-frame.ts';

/** What an annotation shows on its page (a seal, a filled field, a note), and where. */
export type Appearance = { readonly form: PDFStream; readonly matrix: Matrix };

const hidden = 2;
const noView = 32;
/** A pop-up shows nothing on paper, a link leads elsewhere. */
const notDrawn = ['Popup', 'Link'];

/** The look of an annotation as it is seen; null where it shows nothing. */
export const appearanceOf = (annotation: PDFDict, context: PDFContext): Appearance | null => {
  const flags = numberOf(annotation.lookup(PDFName.of('F'))) ?? 0;
  if ((flags & (hidden | noView)) !== 0) return null;
  if (notDrawn.includes(nameOf(annotation.lookup(PDFName.of('Subtype'))))) return null;
  const form = normalLook(annotation, context);
  const rect = boxOf(annotation.lookup(PDFName.of('Rect')), context);
  const box = form && boxOf(form.dict.lookup(PDFName.of('BBox')), context);
  if (!form || !rect || !box) return null;
  const own = matrixOf(form.dict.lookup(PDFName.of('Matrix')), context);
  const matrix = fitting(seenBox(box, own), rect);
  return matrix && { form, matrix };
};

const normalLook = (annotation: PDFDict, context: PDFContext): PDFStream | null => {
  const looks = annotation.lookup(PDFName.of('AP'));
  const normal = looks instanceof PDFDict ? context.lookup(looks.get(PDFName.of('N'))) : undefined;
  if (normal instanceof PDFStream) return normal;
  const state = annotation.lookup(PDFName.of('AS'));
  if (!(normal instanceof PDFDict) || !(state instanceof PDFName)) return null;
  const chosen = context.lookup(normal.get(state));
  return chosen instanceof PDFStream ? chosen : null;
};

const numberOf = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;

const nameOf = (object: PDFObject | undefined): string =>
  object instanceof PDFName ? object.decodeText() : '';

const numbersOf = (object: PDFObject | undefined, context: PDFContext): readonly number[] =>
  object instanceof PDFArray
    ? object.asArray().map((one) => numberOf(context.lookup(one)) ?? Number.NaN)
    : [];

const boxOf = (object: PDFObject | undefined, context: PDFContext): Box | null => {
  const [x1 = Number.NaN, y1 = Number.NaN, x2 = Number.NaN, y2 = Number.NaN] = numbersOf(
    object,
    context,
  );
  const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  return box.every(Number.isFinite) ? box : null;
};

const matrixOf = (object: PDFObject | undefined, context: PDFContext): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object, context);
  return [a, b, c, d, e, f];
};

/** The box around a turned or slanted one. */
const seenBox = ([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Box => {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** Brings one box onto another (ISO 32000-1, 12.5.5, algorithm 8.1). */
const fitting = (from: Box, to: Box): Matrix | null => {
  const [width, height] = [from[2] - from[0], from[3] - from[1]];
  if (width <= 0 || height <= 0) return null;
  const [x, y] = [(to[2] - to[0]) / width, (to[3] - to[1]) / height];
  return [x, 0, 0, y, to[0] - from[0] * x, to[1] - from[1] * y];
};
