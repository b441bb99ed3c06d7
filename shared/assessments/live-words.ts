import type { LiveFigure } from './live-figures.ts';

/** Numbers that name a day, a year, a paper or a page, never a figure. */
const names =
  /\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|(?:[Ss]ố|[Nn]ăm|[Nn]gày|[Tt]háng|[Qq]uý|[Tt]hứ|[Tt]r\.|[Tt]rang|[Kk]hoản|[Đđ]iều)\s+\d[^\s,;)]*|[\p{Lu}\d]+-\d+|\d+\/[\d/]*\p{Lu}[^\s,;)]*/u;
const number = /\d+(?:\.\d{3})*(?:,\d+)?%?/;

export type Word = { readonly text: string; readonly isFigure: boolean };

/** Our own brackets can't be typed. */
export const escaped = (typed: string): string => typed.replace(/\{{2,}|\}{2,}/g, '');

/** The text cut at everything that may be a figure or a proof; joined it is the text again. */
export const findWords = (text: string, figures: readonly LiveFigure[]): readonly Word[] => {
  const words: Word[] = [];
  let at = 0;
  for (const match of text.matchAll(patternOf(figures))) {
    words.push({ text: text.slice(at, match.index), isFigure: false });
    words.push({ text: match[0], isFigure: match[2] === undefined });
    at = match.index + match[0].length;
  }
  return [...words, { text: text.slice(at), isFigure: false }];
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Longest labels first: "MC-012, tr. 2" goes before "MC-012". */
const patternOf = (figures: readonly LiveFigure[]): RegExp => {
  const labels = figures
    .filter(({ key }) => /^(proof|cite)\./.test(key))
    .flatMap(({ forms }) => forms)
    .filter((form) => form !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((form) => `${literal(form)}(?!\\d)`);
  const proofs = labels.length === 0 ? '(?!)' : labels.join('|');
  return new RegExp(`(${proofs})|(${names.source})|(${number.source})`, 'gu');
};
