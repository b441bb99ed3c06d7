import { mmPerPoint } from '#shared/dossier/form/units.ts';
import { apply, identity, multiply, type Matrix } from './pdf-matrix.ts';
import type { PdfPicture, PdfStroke, PdfWord } from './pdf-page.ts';

export type Glyph = { readonly unicode: string; readonly width: number };
export type Font = { readonly name: string };

type State = {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly color: string;
  readonly dashed: boolean;
  readonly letterSpacing: number;
};

const start: State = {
  matrix: identity,
  font: { name: 'none' },
  size: 0,
  color: '#000000',
  dashed: false,
  letterSpacing: 0,
};

type Point = readonly [number, number];

const pathLengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Plays the drawing operators of one sheet and notes where words, straight lines and pictures come to stand. */
export class PdfCanvas {
  readonly words: PdfWord[] = [];
  readonly strokes: PdfStroke[] = [];
  readonly pictures: PdfPicture[] = [];
  private readonly heightPt: number;
  private readonly saved: State[] = [];
  private state: State = start;
  private text: Matrix = identity;

  constructor(heightPt: number) {
    this.heightPt = heightPt;
  }

  save(): void {
    this.saved.push(this.state);
  }

  restore(): void {
    this.state = this.saved.pop() ?? start;
  }

  transform(matrix: Matrix): void {
    this.set({ matrix: multiply(this.state.matrix, matrix) });
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  placeText(matrix: Matrix): void {
    this.text = matrix;
  }

  moveText(x: number, y: number): void {
    this.text = multiply(this.text, [1, 0, 0, 1, x, y]);
  }

  show(glyphs: readonly (Glyph | number)[]): void {
    let pen = 0;
    let word = '';
    let from = 0;
    const end = (): void => {
      if (word !== '') this.note(word, from, pen);
      word = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        pen -= (glyph / 1000) * this.state.size;
        continue;
      }
      const advance = (glyph.width / 1000) * this.state.size + this.state.letterSpacing;
      if (glyph.unicode.trim() === '') {
        end();
        this.noteSpace(pen, pen + advance);
      } else {
        if (word === '') from = pen;
        word += glyph.unicode;
      }
      pen += advance;
    }
    end();
    this.moveText(pen, 0);
  }

  /** A path as pdf.js hands it: code, coordinates, code, coordinates. */
  stroke(path: ArrayLike<number>): void {
    let at: Point = [0, 0];
    for (let index = 0; index < path.length;) {
      const code = path[index] ?? 4;
      const length = pathLengths[code] ?? 0;
      const to = apply(this.state.matrix, path[index + length - 1] ?? 0, path[index + length] ?? 0);
      if (code === 1) this.noteStroke(at, to);
      if (length > 0) at = to;
      index += length + 1;
    }
  }

  /** A picture fills the unit square of the space it is painted in. */
  picture(): void {
    const { matrix } = this.state;
    const { fromX, toX, fromY, toY } = this.span(apply(matrix, 0, 0), apply(matrix, 1, 1));
    this.pictures.push({ leftMm: fromX, rightMm: toX, topMm: fromY, bottomMm: toY });
  }

  private place(x: number): Point {
    const [left, bottom] = apply(multiply(this.state.matrix, this.text), x, 0);
    return [left * mmPerPoint, (this.heightPt - bottom) * mmPerPoint];
  }

  private note(text: string, from: number, to: number): void {
    const [leftMm, baselineMm] = this.place(from);
    const [rightMm] = this.place(to);
    const { font, size, color } = this.state;
    const scale = Math.abs(multiply(this.state.matrix, this.text)[3]);
    const letters = {
      text,
      font: font.name.replace(/^[A-Z]{6}\+/, ''),
      sizePt: Math.round(size * scale * 100) / 100,
      bold: /bold/i.test(font.name),
      italic: /italic|oblique/i.test(font.name),
      color,
    };
    this.words.push({ leftMm, rightMm, spaces: 0, penMm: rightMm, baselineMm, letters });
  }

  private noteSpace(from: number, to: number): void {
    const last = this.words.at(-1);
    const [leftMm, baselineMm] = this.place(from);
    if (last === undefined || Math.abs(last.baselineMm - baselineMm) > 0.3) return;
    if (Math.abs(last.penMm - leftMm) > 0.3) return;
    const [penMm] = this.place(to);
    this.words[this.words.length - 1] = { ...last, spaces: last.spaces + 1, penMm };
  }

  private noteStroke(from: Point, to: Point): void {
    this.strokes.push({ ...this.span(from, to), solid: !this.state.dashed });
  }

  /** Two corners, in points from below, as a box in millimetres from above. */
  private span(from: Point, to: Point): Omit<PdfStroke, 'solid'> {
    const xs = [from[0], to[0]].map((x) => x * mmPerPoint);
    const ys = [from[1], to[1]].map((y) => (this.heightPt - y) * mmPerPoint);
    return {
      fromX: Math.min(...xs),
      toX: Math.max(...xs),
      fromY: Math.min(...ys),
      toY: Math.max(...ys),
    };
  }
}
