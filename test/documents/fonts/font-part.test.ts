import path from 'node:path';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontPart } from '#core/documents/fonts/font-part.ts';
import { fontTables } from '#core/documents/fonts/font-tables.ts';
import { glyphShapes, type GlyphShape } from '#core/documents/fonts/glyph-shapes.ts';
import { openedFont, type OpenedFont } from '#core/documents/fonts/opened-font.ts';
import { startFont } from '#core/documents/fonts/used-font.ts';
import { bundledFonts } from '../support/rendering.ts';

const opened = (name: string): OpenedFont => openedFont(path.join(bundledFonts, name));
const files = ['Tinos-Regular.ttf', 'Tinos-Bold.ttf', 'Tinos-Italic.ttf', 'Tinos-BoldItalic.ttf'];

const shapesOf = (file: Buffer): readonly GlyphShape[] => {
  const tables = fontTables(file);
  const count = tables.get('maxp')?.readUInt16BE(4) ?? 0;
  return Array.from({ length: count }, (_, glyph) => glyphShapes(tables)(glyph));
};

/** Bytes that fill an outline up to a multiple of four are no part of it. */
const plain = ({ outline, advance, bearing }: GlyphShape) => ({
  advance,
  bearing,
  outline: outline.toString('hex').replace(/(00)*$/, ''),
});

const letters = fc.uniqueArray(
  fc.constantFrom(
    ...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỷỹỵẠỆỘỮĐ≥“”–1234'),
  ),
  { minLength: 1, maxLength: 40 },
);

/** The library copies it by another way: it takes every table apart and writes it anew. */
const partByLibrary = ({ font }: OpenedFont, glyphs: readonly number[]): Buffer => {
  const subset = font.createSubset();
  for (const glyph of glyphs) subset.includeGlyph(font.getGlyph(glyph));
  return Buffer.from(subset.encode());
};

describe.each(files)('the part of %s that a paper embeds', (name) => {
  test('has the outlines and measures that the library finds for the same letters', () => {
    const font = opened(name);
    fc.assert(
      fc.property(letters, (used) => {
        const glyphs = [0, ...used.map(font.glyphOf)];
        const ours = shapesOf(fontPart(font, glyphs)).map(plain);
        expect(ours).toEqual(shapesOf(partByLibrary(font, glyphs)).map(plain));
      }),
      { numRuns: 30 },
    );
  });

  test('is a font that the library opens', () => {
    const font = opened(name);
    const part = create(fontPart(font, [0, ...['ở', 'Đ', ' '].map(font.glyphOf)]));
    if (!('layout' in part)) throw new Error('a collection');
    expect(part.getGlyph(1).advanceWidth / part.unitsPerEm).toBe(font.widthOf('ở'));
    expect(part.getGlyph(1).path.toSVG()).toBe(
      font.font.glyphForCodePoint('ở'.codePointAt(0) ?? 0).path.toSVG(),
    );
  });
});

describe('the letters of a file', () => {
  test('are the same bytes whatever was set before them in this process', () => {
    const set = (text: string) => {
      const used = startFont(opened('Tinos-Italic.ttf'));
      return { codes: used.codes(text), ...used.embedded() };
    };
    const first = set('Đó là xã Nà Sương');
    set('Ðô thị; a o e');
    expect(set('Đó là xã Nà Sương')).toEqual(first);
  });

  test('are read back as what they are, a space that must not break as a space', () => {
    const used = startFont(opened('Tinos-Regular.ttf'));
    expect(used.codes('ÐĐ\u00a0 ')).toBe('0001000200030004');
    expect(used.embedded().toUnicode).toContain('[<0000> <00d0> <0110> <0020> <0020>]');
  });
});
