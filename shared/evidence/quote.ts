import { fold } from '#shared/kernel/vietnamese.ts';

/**
 * Words are compared without marks, capitals and spaces: a PDF may cut a word in two or join two, and a scan that was
 * read by machine loses a tone here and there.
 */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a page shows these words. An empty page shows none. */
export const hasQuote = (pageText: string, quote: string): boolean => {
  const wanted = bare(quote);
  return wanted !== '' && bare(pageText).includes(wanted);
};

/** A stretch of one piece of text, by its signs. */
export type Stretch = { readonly piece: number; readonly from: number; readonly to: number };

/** Where the words stand in the pieces a page is written in; empty when they are not there. */
export const quoteStretches = (pieces: readonly string[], quote: string): readonly Stretch[] => {
  const wanted = bare(quote);
  const signs = pieces.flatMap((text, piece) =>
    signsOf(text).flatMap(({ sign, from, to }) =>
      bare(sign)
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

type Range = { readonly from: number | null; readonly to: number | null };

/** The page of a range (of the whole file without one) that shows the words; 'unread' where it has no words at all. */
export const findQuotePage = (
  texts: readonly string[],
  quote: string,
  { from, to }: Range,
): number | 'missing' | 'unread' => {
  const first = from ?? 1;
  const pages = texts.slice(first - 1, from === null ? texts.length : (to ?? from));
  const at = pages.findIndex((text) => hasQuote(text, quote));
  if (at >= 0) return first + at;
  return pages.some((text) => bare(text) === '') || pages.length === 0 ? 'unread' : 'missing';
};
