import { encodings, holdsUnicode, toUnicodeText, type Encoding } from './legacy-text.ts';
import { isSyllable } from './syllables.ts';

/**
 * How a text without a telling font was probably written, by its words: those with letters above ASCII are read in each
 * encoding, and the one that makes the most of them Vietnamese is proposed. Only a proposal: a person looks at it first.
 * Unicode wins every draw, so that "café" and "QĐ-UBND" stay.
 */
export const guessEncoding = (texts: readonly string[]): Encoding => {
  const marked = texts.flatMap((text) => text.split(/[\s,.;:()/"“”–-]+/)).filter(isTelling);
  if (marked.length === 0) return 'unicode';
  const scores = encodings
    .filter((encoding) => encoding !== 'tcvn3-capitals')
    .map((encoding) => [encoding, syllablesIn(marked, encoding)] as const);
  const [best, most] = scores.reduce((first, next) => (next[1] > first[1] ? next : first));
  return most * 2 > marked.length ? best : 'unicode';
};

/** Words with letters that differ between the encodings; one Unicode letter makes the word Unicode. */
const isTelling = (word: string): boolean => /[\u00a1-\u00ff]/.test(word);

const syllablesIn = (marked: readonly string[], encoding: Encoding): number =>
  marked.filter((word) => isRead(word, encoding)).length;

const isRead = (word: string, encoding: Encoding): boolean =>
  (encoding === 'unicode' || !holdsUnicode(word)) && isSyllable(toUnicodeText(word, encoding));
