import { nfc } from '../kernel/vietnamese.ts';
import type { Document } from './document-model.ts';
import { blockText, documentText } from './document-text.ts';

/**
 * Words as the check compares them: runs of letters and digits, and every other sign alone, for a line may end after a
 * slash or a hyphen and the reader of the file then sees two words.
 */
export const wordsOf = (text: string): readonly string[] =>
  nfc(text)
    .replace(invisible, '')
    .match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** Signs without a picture (soft hyphen, zero-width space, …) come with text pasted from the net. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Every word of a Document in reading order. */
export const documentWords = (document: Document): readonly string[] =>
  documentText(document).flatMap(wordsOf);

/**
 * Words of the Document that a produced file does not show, or not in their order. Found words may be more: titles of
 * a table repeat on each page. Empty when nothing is lost.
 */
export const lostWords = (document: Document, found: readonly string[]): readonly string[] => {
  const { whole, missing } = rejoined(documentWords(document), found);
  return missing.length > 0 ? missing : wordsOutOfOrder(document, whole);
};

/**
 * A word wider than its column is broken between letters: its parts, one after another, are the word. A part may look
 * like another word that is broken too ("nếĐộ" as "nế", "Độ"), which shows only once it was used: hence by rounds.
 */
const rejoined = (
  expected: readonly string[],
  found: readonly string[],
): { readonly whole: readonly string[]; readonly missing: readonly string[] } => {
  const broken = new Set<string>();
  for (let whole = found; ; whole = withRejoined(found, broken)) {
    const missing = missingWords(expected, whole);
    if (missing.every((word) => broken.has(word))) return { whole, missing };
    for (const word of missing) broken.add(word);
  }
};

const withRejoined = (found: readonly string[], broken: ReadonlySet<string>): readonly string[] => {
  const starts = new Set([...broken].map((word) => word.slice(0, 1)));
  const whole: string[] = [];
  for (let at = 0; at < found.length;) {
    const word = found[at] ?? '';
    const parts = starts.has(word.slice(0, 1)) ? partsOf(found, at, broken) : 1;
    whole.push(found.slice(at, at + parts).join(''));
    at += parts;
  }
  return whole;
};

/** How many found words from this place on make one of the broken words; 1 when they make none. */
const partsOf = (found: readonly string[], at: number, broken: ReadonlySet<string>): number => {
  const longest = Math.max(...[...broken].map((word) => word.length));
  let joined = '';
  for (let count = 1; at + count <= found.length && joined.length < longest; count += 1) {
    joined += found[at + count - 1] ?? '';
    if (count > 1 && broken.has(joined)) return count;
  }
  return 1;
};

const missingWords = (expected: readonly string[], found: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return expected.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
};

/** Lines follow one another; in a grid each column does, since its rows break over pages side by side. */
const wordsOutOfOrder = (document: Document, found: readonly string[]): readonly string[] => {
  let at = 0;
  for (const block of document.sections.flatMap((section) => section.blocks)) {
    const text = blockText(block);
    const strands = text.kind === 'lines' ? [text.lines] : [text.heading, ...text.columns];
    let furthest = at;
    for (const strand of strands) {
      const end = follow(strand.flatMap(wordsOf), found, at);
      if (end.lost !== null) return [end.lost];
      furthest = Math.max(furthest, end.at);
    }
    at = furthest;
  }
  return [];
};

/** The place after the last word of a strand when all its words come in order from `from` on. */
const follow = (
  strand: readonly string[],
  found: readonly string[],
  from: number,
): { readonly at: number; readonly lost: string | null } => {
  let at = from;
  for (const word of strand) {
    while (at < found.length && found[at] !== word) at += 1;
    if (at === found.length) return { at, lost: word };
    at += 1;
  }
  return { at, lost: null };
};
