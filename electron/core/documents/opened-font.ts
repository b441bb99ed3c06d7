import { create, type Font } from 'fontkit';
import { plainFont } from './plain-font.ts';

const opened = new Map<string, Font>();

/** A font file, parsed once for each process: that costs more than a short paper. */
export const openedFont = (file: string): Font => {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = create(plainFont(file));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one font`);
  nameShapes(font);
  opened.set(file, font);
  return font;
};

/**
 * A PDF is read back by the letter for which the font made a shape first; a shape that was first a part of another
 * (the o of ó) would be read as nothing. So all shapes are made for their letters here, and where two letters share
 * one (Đ and Ð, a space and one that must not break) for that of Vietnamese.
 */
const nameShapes = (font: Font): void => {
  for (const letter of 'Đđ') font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
  for (const code of font.characterSet) font.glyphForCodePoint(code);
};
