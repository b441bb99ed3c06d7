import type { LiveFigure } from './live-figures.ts';
import { livePieces, liveText } from './live-text.ts';
import { findWords } from './live-words.ts';

/** What a council would ask about in an officer's own text (check K27 of the papers of a commune). */
export type NarrativeFaults = {
  /** Figures that changed since the text was written. */
  readonly changed: readonly { readonly written: string; readonly now: string }[];
  /** Numbers that neither the ledger nor the requirement knows. */
  readonly stray: readonly string[];
  /** Sentences that state a number and cite no proof. */
  readonly unproved: readonly string[];
};

type Known = {
  readonly figures: readonly LiveFigure[];
  /** The draft and the requirement: their numbers are the ledger's or the threshold's. */
  readonly draft: string;
  readonly labels: readonly string[];
};

export const narrativeFaults = (
  stored: string,
  { figures, draft, labels }: Known,
): NarrativeFaults => {
  const pieces = livePieces(stored, figures);
  const own = pieces.filter(({ kind }) => kind === 'plain').map(({ text }) => text);
  const known = new Set(numbersIn(draft).map(plainNumber));
  const changed = pieces.filter(({ kind }) => kind === 'changed');
  const stray = own.flatMap(numbersIn).filter((text) => !known.has(plainNumber(text)));
  return {
    changed: changed.map(({ written, text }) => ({ written, now: text })),
    stray: [...new Set(stray)],
    unproved: unprovedSentences(liveText(stored, figures), labels),
  };
};

const numbersIn = (text: string): readonly string[] =>
  findWords(text, [])
    .filter(({ isFigure }) => isFigure)
    .map(({ text: found }) => found);

/** 100,00% is 100%, and 03 is 3. */
const plainNumber = (text: string): string =>
  text.replace(/^0(?=\d)/, '').replace(/,0+(?=%|$)/, '');

/**
 * Where no proof is cited at all the paper puts the list of them behind the text; so a sentence stands without
 * one only where there is none, or where the officer cites proofs for the others.
 */
const unprovedSentences = (text: string, labels: readonly string[]): readonly string[] => {
  const cites = (sentence: string): boolean => labels.some((label) => sentence.includes(label));
  if (labels.length > 0 && !cites(text)) return [];
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => numbersIn(sentence).length > 0 && !cites(sentence));
};
