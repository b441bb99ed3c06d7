import { fold } from './vietnamese.ts';

/**
 * Words are compared without marks, capitals and spaces: a PDF may cut a word in two or join two, and a scan that was
 * read by machine loses a tone here and there.
 */
export const bareWords = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a page shows these words. An empty page shows none. */
export const hasWords = (pageText: string, words: string): boolean => {
  const wanted = bareWords(words);
  return wanted !== '' && bareWords(pageText).includes(wanted);
};

/** A stretch of one piece of text, by its signs. */
export type Stretch = { readonly piece: number; readonly from: number; readonly to: number };

/** Where the words stand in the pieces a page is written in; empty when they are not there. */
export const wordStretches = (pieces: readonly string[], words: string): readonly Stretch[] => {
  const wanted = bareWords(words);
  const signs = pieces.flatMap((text, piece) =>
    signsOf(text).flatMap(({ sign, from, to }) =>
      bareWords(sign)
        .split('')
        .map((letter) => ({ letter, piece, from, to })),
    ),
  );
  const at = signs
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted);
  if (wanted === '' || at < 0) return [];
  return joined(signs.slice(at, at + wanted.length));
};

/** A letter with the marks that follow it. */
const signsOf = (text: string) =>
  [...text.matchAll(/\P{M}\p{M}*/gu)].map((match) => ({
    sign: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

const joined = (signs: readonly Stretch[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { piece, from, to } of signs) {
    const last = stretches.at(-1);
    if (last?.piece === piece) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ piece, from, to });
  }
  return stretches;
};
