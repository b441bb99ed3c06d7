import { fontFile, paddingOf, tableOf, type FontTables } from './font-tables.ts';
import { headers, longPlaces, type GlyphShape } from './glyph-shapes.ts';

/**
 * The part of a TrueType font that a PDF embeds (ISO 32000-1, 9.9): these glyphs, numbered as they come, and behind
 * them what they are made of (the hook and the o of ỏ). Bytes are copied, nothing is drawn anew: that, for every paper,
 * took a third of its time.
 */
export const fontPart = ({ tables, shapeOf }: Whole, glyphs: readonly number[]): Buffer => {
  const all = [...glyphs];
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]));
  const numberOf = (glyph: number): number => {
    const number = numbers.get(glyph) ?? all.push(glyph) - 1;
    numbers.set(glyph, number);
    return number;
  };
  const shapes: GlyphShape[] = [];
  // A list walked while it grows comes to what was put in behind.
  for (const glyph of all) {
    const shape = shapeOf(glyph);
    shapes.push({ ...shape, outline: renumbered(shape.outline, numberOf) });
  }
  return fontFile(new Map([...kept(tables), ...ownTables(tables, shapes)]));
};

type Whole = {
  readonly tables: FontTables;
  readonly shapeOf: (glyph: number) => GlyphShape;
};

/** Of every glyph the same: the programs by which a screen sharpens letters, and their numbers. */
const kept = (tables: FontTables): readonly (readonly [string, Buffer])[] =>
  ['cvt ', 'fpgm', 'prep'].flatMap((letters) => {
    const table = tables.get(letters);
    return table === undefined ? [] : [[letters, table] as const];
  });

const ownTables = (
  tables: FontTables,
  shapes: readonly GlyphShape[],
): readonly (readonly [string, Buffer])[] => {
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeInt16BE(longPlaces, headers.placesFormat);
  const hhea = Buffer.from(tableOf(tables, 'hhea'));
  hhea.writeUInt16BE(shapes.length, headers.metrics);
  const maxp = Buffer.from(tableOf(tables, 'maxp'));
  maxp.writeUInt16BE(shapes.length, countOfGlyphs);
  return [
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['hmtx', metricsTable(shapes)],
    ...outlineTables(shapes),
  ];
};

/** Where the table of limits keeps the number of glyphs. */
const countOfGlyphs = 4;

const metricsTable = (shapes: readonly GlyphShape[]): Buffer => {
  const table = Buffer.alloc(shapes.length * 4);
  for (const [number, { advance, bearing }] of shapes.entries()) {
    table.writeUInt16BE(advance, number * 4);
    table.writeInt16BE(bearing, number * 4 + 2);
  }
  return table;
};

const outlineTables = (shapes: readonly GlyphShape[]): readonly (readonly [string, Buffer])[] => {
  const places = Buffer.alloc((shapes.length + 1) * 4);
  const pieces: Buffer[] = [];
  let from = 0;
  for (const [number, { outline }] of shapes.entries()) {
    const padding = paddingOf(outline.length);
    pieces.push(outline, Buffer.alloc(padding));
    from += outline.length + padding;
    places.writeUInt32BE(from, (number + 1) * 4);
  }
  return [
    ['glyf', Buffer.concat(pieces)],
    ['loca', places],
  ];
};

/** Marks of a part of a glyph (ISO/IEC 14496-22, 5.3.4): how many bytes it takes, and whether another follows. */
const marks = { words: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, turned: 0x80 } as const;
const headBytes = 10;

/** An outline that is made of other glyphs names them by their numbers, which are others in the part. */
const renumbered = (outline: Buffer, numberOf: (glyph: number) => number): Buffer => {
  const isSimple = outline.length === 0 || outline.readInt16BE(0) >= 0;
  if (isSimple) return outline;
  const copy = Buffer.from(outline);
  let from = headBytes;
  let mark: number = marks.more;
  while (mark & marks.more) {
    mark = copy.readUInt16BE(from);
    copy.writeUInt16BE(numberOf(copy.readUInt16BE(from + 2)), from + 2);
    from += 4 + (mark & marks.words ? 4 : 2) + scaleBytes(mark);
  }
  return copy;
};

const scaleBytes = (mark: number): number => {
  if (mark & marks.scale) return 2;
  if (mark & marks.twoScales) return 4;
  return mark & marks.turned ? 8 : 0;
};
