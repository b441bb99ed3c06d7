import { crc32 } from 'node:zlib';
import { fontPart } from './font-part.ts';
import type { OpenedFont } from './opened-font.ts';

/** A letter of a file, or what is drawn for none; its place in the list is its number. */
export type UsedLetter = { readonly glyph: number; readonly letter: string };

/** Entries of the dictionaries of a font (ISO 32000-1, 9.7 and 9.8), but for what each writer names in its own way. */
export type EmbeddedFont = {
  /** A TrueType file. */
  readonly program: Buffer;
  readonly font: Entries;
  readonly descendant: Entries;
  readonly descriptor: Entries;
  /** By which the letters are read back. */
  readonly toUnicode: string;
};

type Entries = Readonly<Record<string, string | number | readonly (number | readonly number[])[]>>;

export const embed = (opened: OpenedFont, letters: readonly UsedLetter[]): EmbeddedFont => {
  const glyphs = letters.map(({ glyph }) => glyph);
  const program = fontPart(opened, glyphs);
  const name = `${tagOf(program)}+${opened.font.postscriptName.replaceAll(/[^A-Za-z0-9-]/g, '')}`;
  const widths = glyphs.map((glyph) => perMille(opened.shapeOf(glyph).advance, opened));
  return {
    program,
    font: { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' },
    descendant: {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDToGIDMap: 'Identity',
      W: [0, widths],
    },
    descriptor: descriptorOf(name, opened),
    toUnicode: toUnicode(letters.map(({ letter }) => letter)),
  };
};

/** Six letters that tell this part of a font from another (ISO 32000-1, 9.6.4), the same for the same part. */
const tagOf = (program: Buffer): string => {
  let rest = crc32(program);
  let tag = '';
  for (let letter = 0; letter < 6; letter += 1) {
    tag += String.fromCodePoint(letterA + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return tag;
};

const letterA = 65;

const descriptorOf = (name: string, opened: OpenedFont): Entries => {
  const { bbox, ascent, descent, capHeight, xHeight } = opened.font;
  const italicAngle = italicAngleOf(opened);
  const scaled = (units: number): number => perMille(units, opened);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags.symbolic | flags.serif | (italicAngle === 0 ? 0 : flags.italic),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
    ItalicAngle: italicAngle,
    Ascent: scaled(ascent),
    Descent: scaled(descent),
    CapHeight: scaled(capHeight),
    XHeight: scaled(xHeight),
    // Unknown: the stem is not in the file.
    StemV: 0,
  };
};

/** Degrees. Read here, for the library would first read the names of all glyphs, which stand in the same table. */
const italicAngleOf = ({ tables }: OpenedFont): number =>
  (tables.get('post')?.readInt32BE(4) ?? 0) / 65_536;

/** Letters are named by numbers of our own, which is what "symbolic" says. */
const flags = { serif: 2, symbolic: 4, italic: 64 } as const;

/** Thousandths of the size of the letters, as PDF counts, to a thousandth of one. */
const perMille = (units: number, { font }: OpenedFont): number =>
  Math.round((units * 1_000_000) / font.unitsPerEm) / 1000;

/** Which letter each number stands for, so that a text is found and copied. */
const toUnicode = (letters: readonly string[]): string => {
  const ranges = [];
  // A range may not go over a change of the upper of its two bytes.
  for (let from = 0; from < letters.length; from += 256) {
    const part = letters.slice(from, from + 256);
    const texts = part.map((letter) => `<${utf16(letter)}>`);
    ranges.push(`<${hex(from)}> <${hex(from + part.length - 1)}> [${texts.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};

const utf16 = (letter: string): string => {
  let units = '';
  for (let at = 0; at < letter.length; at += 1) units += hex(letter.charCodeAt(at));
  return units;
};

/** Four digits, as fonts number their letters. */
export const hex = (number: number): string => number.toString(16).padStart(4, '0');
