import { fontFileOf, type FontFiles, type FontStyle } from './font-files.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { openedFont, type OpenedFont } from './fonts/opened-font.ts';

/** What the renderers ask of a font: how long a text is, and whether it can be printed at all. */
export type FontMetrics = {
  /** Length in points. */
  readonly widthOf: (text: string, size: number, style: FontStyle) => number;
  /** The first character this style cannot draw, or null. */
  readonly missingIn: (text: string, style: FontStyle) => string | null;
};

const opened = new Map<string, FontMetrics>();

/** Of each family once for each process: opening its files costs more than a short paper. */
export const fontMetrics = (files: FontFiles): FontMetrics => {
  const known = opened.get(files.regular);
  if (known) return known;
  const metrics = createMetrics((style) => openedFont(fontFileOf(files, style)));
  opened.set(files.regular, metrics);
  return metrics;
};

const createMetrics = (fontOf: (style: FontStyle) => OpenedFont): FontMetrics => ({
  widthOf: (text, size, style) => fontOf(style).widthOf(text) * size,
  missingIn: (text, style) => {
    const { glyphOf } = fontOf(style);
    for (const letter of nfc(text)) if (!isLayout(letter) && glyphOf(letter) === 0) return letter;
    return null;
  },
});

const isLayout = (character: string): boolean => character === '\n' || character === '\t';
