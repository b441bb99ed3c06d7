import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontTables, type FontTables } from './font-tables.ts';
import { glyphShapes, type GlyphShape } from './glyph-shapes.ts';

export type OpenedFont = {
  /** Its names and measures. */
  readonly font: Font;
  readonly tables: FontTables;
  readonly shapeOf: (glyph: number) => GlyphShape;
  /**
   * The glyph of a letter, 0 where there is none. Papers set letter beside letter, without kerning and ligatures, as
   * Word does unless told otherwise: lines of the PDF then end where those of the DOCX do.
   */
  readonly glyphOf: (letter: string) => number;
  /** How long a text is, in shares of the size of its letters. */
  readonly widthOf: (text: string) => number;
};

const opened = new Map<string, OpenedFont>();

/** A font file, parsed once for each process: that costs more than a short paper. */
export const openedFont = (file: string): OpenedFont => {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const made = open(file);
  opened.set(file, made);
  return made;
};

const open = (file: string): OpenedFont => {
  const bytes = readFileSync(file);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one font`);
  const tables = fontTables(bytes);
  const shapeOf = glyphShapes(tables);
  const glyphOf = remembered((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
  const advanceOf = remembered((letter) => shapeOf(glyphOf(letter)).advance);
  const { unitsPerEm } = font;
  const widthOf = (text: string): number => {
    let units = 0;
    for (const letter of text) units += advanceOf(letter);
    return units / unitsPerEm;
  };
  return { font, tables, shapeOf, glyphOf, widthOf };
};

/** A few hundred letters are all that papers are written in. */
const remembered = (find: (letter: string) => number): ((letter: string) => number) => {
  const known = new Map<string, number>();
  return (letter) => {
    const found = known.get(letter) ?? find(letter);
    known.set(letter, found);
    return found;
  };
};
