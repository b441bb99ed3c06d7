import { embed, hex, type EmbeddedFont, type UsedLetter } from './embedded-font.ts';
import type { OpenedFont } from './opened-font.ts';

/** A font as one PDF uses it: the letters that were set, numbered as they came. */
export type UsedFont = {
  /** Numbers of the letters, four hexadecimal digits each. */
  readonly codes: (text: string) => string;
  /** What the file embeds once its last letter was set. */
  readonly embedded: () => EmbeddedFont;
};

/**
 * Each letter has a number of its own, also where two look alike (Đ and Ð): it is read back as what it is. Only a space
 * that must not break is read as any space, or nobody would find words across it.
 */
export const startFont = (opened: OpenedFont): UsedFont => {
  const letters: UsedLetter[] = [{ glyph: 0, letter: '\u0000' }];
  const known = new Map<string, string>();
  const codeOf = (letter: string): string => {
    const code = hex(letters.push({ glyph: opened.glyphOf(letter), letter: readAs(letter) }) - 1);
    known.set(letter, code);
    return code;
  };
  return {
    codes: (text) => {
      let codes = '';
      for (const letter of text) codes += known.get(letter) ?? codeOf(letter);
      return codes;
    },
    embedded: () => embed(opened, letters),
  };
};

const readAs = (letter: string): string => (letter === '\u00a0' ? ' ' : letter);
