import type { Font } from 'fontkit';
import { fontFileOf, type FontFiles, type FontStyle } from './font-files.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { openedFont } from './opened-font.ts';

/** What the renderers ask of a font: how long a text is, and whether it can be printed at all. */
export type FontMetrics = {
  /** Length in points. */
  readonly widthOf: (text: string, size: number, style: FontStyle) => number;
  /** The first character this style cannot draw, or null. */
  readonly missingIn: (text: string, style: FontStyle) => string | null;
};

const opened = new Map<string, FontMetrics>();

/** Opens the four files once for each process: parsing them costs more than a short paper. */
export const fontMetrics = (files: FontFiles): FontMetrics => {
  const known = opened.get(files.regular);
  if (known) return known;
  const metrics = createMetrics((style) => openFont(fontFileOf(files, style)));
  opened.set(files.regular, metrics);
  return metrics;
};

const createMetrics = (fontOf: (style: FontStyle) => OneFont): FontMetrics => ({
  widthOf: (text, size, style) => {
    const font = fontOf(style);
    return words(text).reduce((sum, word) => sum + font.widthOf(word), 0) * size;
  },
  missingIn: (text, style) => {
    const font = fontOf(style);
    for (const character of nfc(text)) if (!font.draws(character)) return character;
    return null;
  },
});

type OneFont = {
  readonly widthOf: (word: string) => number;
  readonly draws: (character: string) => boolean;
};

const fonts = new Map<string, OneFont>();

const openFont = (file: string): OneFont => {
  const known = fonts.get(file);
  if (known) return known;
  const made = oneFont(openedFont(file));
  fonts.set(file, made);
  return made;
};

const oneFont = (font: Font): OneFont => {
  const widths = new Map<string, number>();
  const drawn = new Map<string, boolean>();
  return {
    widthOf: (word) => {
      const known = widths.get(word);
      if (known !== undefined) return known;
      const width = font.layout(word).advanceWidth / font.unitsPerEm;
      widths.set(word, width);
      return width;
    },
    draws: (character) => {
      const known = drawn.get(character);
      if (known !== undefined) return known;
      const draws = isLayout(character) || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      drawn.set(character, draws);
      return draws;
    },
  };
};

const isLayout = (character: string): boolean => character === '\n' || character === '\t';

/** Words with their spaces: kerning across a space is too small to matter, and words repeat, texts do not. */
const words = (text: string): readonly string[] => text.match(/\S+|\s+/g) ?? [];
