import { fold } from '#shared/kernel/vietnamese.ts';

/** Folded words with one space between and around them, so that a word is never found inside another. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

export const hasOneOf = (text: string, phrases: readonly string[]): boolean => {
  const words = spaced(text);
  return phrases.some((phrase) => words.includes(spaced(phrase)));
};

/** "Biểu tổng hợp" is a "Biểu"; "Giấy tiếp nhận" is no "Giấy chứng nhận". */
export const isOfKind = (kind: string, accepted: readonly string[]): boolean => {
  const words = spaced(kind);
  return words.trim() !== '' && accepted.some((one) => words.startsWith(spaced(one)));
};
