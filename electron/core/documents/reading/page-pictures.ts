import type { OPS, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { identity, multiply, type Matrix } from '../form/pdf-matrix.ts';
import { greyOfBits, greyOfBytes, type Grey } from './ink.ts';

/** A picture as a page shows it. */
export type PagePicture = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Null for a stencil, which is nothing but ink, and for what could not be unpacked. */
  readonly pixels: () => Promise<Grey | null>;
};

export type PageMarks = {
  readonly pictures: readonly PagePicture[];
  /** Lines or areas are painted in another colour than white. */
  readonly hasDrawing: boolean;
};

const matrixSchema = z.tuple([
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
]);
const listOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);
const pictureSchema = z.looseObject({
  width: z.int().min(1),
  height: z.int().min(1),
  kind: z.int().optional(),
  data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]).nullish(),
});

type Codes = typeof OPS;
type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** What a page paints, by the operators that pdf.js has taken it apart into. */
export const pageMarks = async (page: PDFPageProxy, codes: Codes): Promise<PageMarks> => {
  const operators = await page.getOperatorList();
  const walk = new Walk(page, codes);
  operators.fnArray.forEach((code, at) => walk.step(code, argsAt(operators, at)));
  return { pictures: walk.pictures, hasDrawing: walk.hasDrawing };
};

const argsAt = ({ argsArray }: Operators, at: number): readonly unknown[] => listOf(argsArray[at]);

const white = '#ffffff';
type State = { readonly matrix: Matrix; readonly fill: string; readonly stroke: string };

/** Follows the drawing state through a page. */
class Walk {
  readonly pictures: PagePicture[] = [];
  hasDrawing = false;
  private readonly page: PDFPageProxy;
  private readonly codes: Codes;
  private readonly saved: State[] = [];
  private state: State = { matrix: identity, fill: '#000000', stroke: '#000000' };

  constructor(page: PDFPageProxy, codes: Codes) {
    this.page = page;
    this.codes = codes;
  }

  step(code: number, args: readonly unknown[]): void {
    const { codes } = this;
    if (code === codes.save) this.saved.push(this.state);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd)
      this.state = this.saved.pop() ?? this.state;
    else if (code === codes.transform) this.turn(args);
    else if (code === codes.paintFormXObjectBegin) {
      this.saved.push(this.state);
      this.turn(listOf(args[0]));
    } else if (code === codes.setFillRGBColor) this.state = { ...this.state, fill: colour(args) };
    else if (code === codes.setStrokeRGBColor) this.state = { ...this.state, stroke: colour(args) };
    else this.paint(code, args);
  }

  private paint(code: number, args: readonly unknown[]): void {
    const { codes } = this;
    if (code === codes.paintImageXObject) this.notePicture(args);
    else if (code === codes.paintInlineImageXObject) this.noteInline(args[0]);
    else if (code === codes.constructPath) this.hasDrawing ||= this.isSeen(args[0]);
    // Stencils, repeated pictures and shadings are all meant to be seen.
    else if (this.alwaysSeen().includes(code)) this.hasDrawing = true;
  }

  private alwaysSeen(): readonly number[] {
    const { codes } = this;
    return [
      codes.paintImageMaskXObject,
      codes.paintImageMaskXObjectGroup,
      codes.paintImageMaskXObjectRepeat,
      codes.paintImageXObjectRepeat,
      codes.paintInlineImageXObjectGroup,
      codes.paintSolidColorImageMask,
      codes.shadingFill,
    ];
  }

  private turn(args: readonly unknown[]): void {
    const matrix = matrixSchema.safeParse([...args]);
    if (matrix.success)
      this.state = { ...this.state, matrix: multiply(this.state.matrix, matrix.data) };
  }

  /** A path that only clips paints nothing; one in white is paper. */
  private isSeen(operator: unknown): boolean {
    const { codes, state } = this;
    const fills = [codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke] as unknown[];
    const strokes = [codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke];
    const closing = [codes.closeFillStroke, codes.closeEOFillStroke] as unknown[];
    const isFilled = [...fills, ...closing].includes(operator) && state.fill !== white;
    const isStroked = [...strokes, ...closing].includes(operator) && state.stroke !== white;
    return isFilled || isStroked;
  }

  private notePicture([id, width, height]: readonly unknown[]): void {
    const size = z.tuple([z.string(), z.number(), z.number()]).safeParse([id, width, height]);
    if (!size.success) return;
    const [name, widthPx, heightPx] = size.data;
    const load = (): Promise<unknown> => unpacked(this.page, name);
    this.pictures.push({
      widthPx,
      heightPx,
      ...this.placed(),
      pixels: async () => greyIn(await load()),
    });
  }

  private noteInline(picture: unknown): void {
    const found = pictureSchema.safeParse(picture);
    if (!found.success) return;
    const { width: widthPx, height: heightPx } = found.data;
    const pixels = (): Promise<Grey | null> => Promise.resolve(greyIn(picture));
    this.pictures.push({ widthPx, heightPx, ...this.placed(), pixels });
  }

  /** A picture fills the unit square of the space it is painted in. */
  private placed(): Pick<PagePicture, 'widthPt' | 'heightPt'> {
    const [a, b, c, d] = this.state.matrix;
    return { widthPt: Math.hypot(a, b), heightPt: Math.hypot(c, d) };
  }
}

const colour = ([first]: readonly unknown[]): string =>
  typeof first === 'string' ? first.toLowerCase() : '';

/** pdf.js keeps a picture that several pages show in one place for all of them. */
const unpacked = (page: PDFPageProxy, id: string): Promise<unknown> =>
  new Promise((resolve) => {
    const store = id.startsWith('g_') ? page.commonObjs : page.objs;
    store.get(id, resolve);
  });

/** The kinds of pixels of pdf.js: one bit of grey, three bytes of colour, four with opacity. */
const greyIn = (picture: unknown): Grey | null => {
  const found = pictureSchema.safeParse(picture);
  if (!found.success || !found.data.data) return null;
  const { width, height, kind, data } = found.data;
  const pixels = { width, height, data };
  if (kind === 1) return greyOfBits(pixels);
  if (kind === 2) return greyOfBytes(pixels, 3);
  return kind === 3 ? greyOfBytes(pixels, 4) : null;
};
