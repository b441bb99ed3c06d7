import { hasWords as hasQuote } from '#shared/kernel/found-words.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import type { CitationDoubt } from './citation.ts';

/** Text of each page of a file; an empty one for a page without text. */
export type PageTexts = readonly string[];

type Place = { readonly file: number; readonly page: number };

export type Relocated = {
  /** Which of the new files. */
  readonly file: number;
  readonly pageFrom: number;
  readonly pageTo: number | null;
  readonly doubt: CitationDoubt | null;
};

type Citation = {
  readonly pageFrom: number;
  readonly pageTo: number | null;
  readonly quote: string | null;
};

/** Half of the runs of three words must be the same, and no other page may come near. */
const enough = 0.5;
const margin = 0.2;
const runLength = 3;
/** A page of fewer runs (a stamp, a page number) could be any page. */
const fewestRuns = 4;

/**
 * Where pages that were cited stand in newer files of the same proof. Without text, or without one page that is clearly
 * the same, the numbers stay and somebody has to look.
 */
export const relocate = (
  { pageFrom, pageTo, quote }: Citation,
  old: PageTexts,
  next: readonly PageTexts[],
): Relocated => {
  const kept = (doubt: CitationDoubt): Relocated => ({ file: 0, pageFrom, pageTo, doubt });
  const spoken = next.flat().some(hasWords);
  if (!hasWords(old[pageFrom - 1]) || !spoken) return kept('noText');
  const isOne = pageTo === null || pageTo === pageFrom;
  const first = bestPlace(old, next, { page: pageFrom, quote: isOne ? quote : null });
  if (!first) return kept(quote !== null && !isQuoted(next, quote) ? 'quoteGone' : 'noMatch');
  const last = isOne ? first : bestPlace(old, next, { page: pageTo, quote: null });
  if (!last || last.file !== first.file || last.page < first.page) return kept('noMatch');
  const found = {
    file: first.file,
    pageFrom: first.page,
    pageTo: pageTo === null ? null : last.page,
  };
  const pages = next[first.file]?.slice(first.page - 1, last.page) ?? [];
  const isWhole = quote === null || pages.some((text) => hasQuote(text, quote));
  return { ...found, doubt: isWhole ? null : 'quoteGone' };
};

const hasWords = (text: string | undefined): text is string => runsOf(text ?? '').size > 0;

const isQuoted = (files: readonly PageTexts[], quote: string): boolean =>
  files.flat().some((text) => hasQuote(text, quote));

type Wanted = { readonly page: number; readonly quote: string | null };
type Candidate = { readonly place: Place; readonly text: string };

/** The one page that is clearly the old one; with marked words, the one page that shows them. */
const bestPlace = (
  old: PageTexts,
  next: readonly PageTexts[],
  { page, quote }: Wanted,
): Place | null => {
  const all = next.flatMap((pages, file) =>
    pages.map((text, index): Candidate => ({ place: { file, page: index + 1 }, text })),
  );
  const quoting = quote === null ? [] : all.filter(({ text }) => hasQuote(text, quote));
  if (quoting.length === 1) return quoting[0]?.place ?? null;
  return clearlyBest({ page, text: old[page - 1] ?? '' }, quoting.length > 1 ? quoting : all);
};

type Page = { readonly page: number; readonly text: string };

const clearlyBest = (old: Page, pages: readonly Candidate[]): Place | null => {
  const runs = runsOf(old.text);
  if (runs.size < fewestRuns) return null;
  // The very page in its old place is it, also where another page says the same.
  const same = pages.find(({ place, text }) => place.page === old.page && text === old.text);
  if (same) return same.place;
  const [best, second] = pages
    .map(({ place, text }) => ({ place, score: likeness(runs, runsOf(text)) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < enough) return null;
  return best.score - (second?.score ?? 0) >= margin ? best.place : null;
};

/** Runs of words that two pages share, of all they have (Dice, 1945): 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((run) => other.has(run)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
};

const runsOf = (text: string): ReadonlySet<string> => {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < runLength) return new Set(words);
  return new Set(
    words
      .slice(0, words.length - runLength + 1)
      .map((_, at) => words.slice(at, at + runLength).join(' ')),
  );
};
