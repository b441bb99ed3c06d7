import { tableOf, type FontTables } from './font-tables.ts';

/** Outline of one glyph and the measures it is set by, as a font file keeps them. */
export type GlyphShape = {
  readonly outline: Buffer;
  /** Units, of which `unitsPerEm` are the size of the letters. */
  readonly advance: number;
  readonly bearing: number;
};

/** Where tables keep how the places of outlines are written, and of how many glyphs the advance stands. */
export const headers = { placesFormat: 50, metrics: 34 } as const;
export const longPlaces = 1;

/** Reads single glyphs of a TrueType file (ISO/IEC 14496-22, 5.2.3 and 5.3). */
export const glyphShapes = (tables: FontTables): ((glyph: number) => GlyphShape) => {
  const outlines = tableOf(tables, 'glyf');
  const places = tableOf(tables, 'loca');
  const metrics = tableOf(tables, 'hmtx');
  const isLong = tableOf(tables, 'head').readInt16BE(headers.placesFormat) === longPlaces;
  const measured = tableOf(tables, 'hhea').readUInt16BE(headers.metrics);
  const placeOf = (glyph: number): number =>
    isLong ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2;
  return (glyph) => ({
    outline: outlines.subarray(placeOf(glyph), placeOf(glyph + 1)),
    // The last advance holds for all glyphs behind it.
    advance: metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4),
    bearing: metrics.readInt16BE(
      glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2,
    ),
  });
};
