import type { LiveFigure } from './live-figures.ts';
import { escaped, findWords } from './live-words.ts';

/**
 * The officer's own text is kept as plain text in which a number of the ledger stands as `{{key|as written}}`: it
 * can be typed freely, read without the program's help, and follows its figure.
 */
const reference = /\{\{([\w.-]+)\|([^{}|]*)\}\}/g;

export type LivePiece = {
  /** As it reads today. */
  readonly text: string;
  /** `changed`: the figure is another one than when the text was written, or is gone. */
  readonly kind: 'plain' | 'live' | 'changed';
  /** As it was written; equals `text` except in what changed. */
  readonly written: string;
};

type Reference = { readonly key: string; readonly written: string };

/** The text in pieces, each number as its figure stands today. */
export const livePieces = (
  stored: string,
  figures: readonly LiveFigure[],
): readonly LivePiece[] => {
  const pieces: LivePiece[] = [];
  let at = 0;
  for (const match of stored.matchAll(reference)) {
    pieces.push(plain(stored.slice(at, match.index)));
    const [whole, key = '', written = ''] = match;
    pieces.push(livePiece({ key, written }, figures));
    at = match.index + whole.length;
  }
  return [...pieces, plain(stored.slice(at))].filter(({ text }) => text !== '');
};

const plain = (text: string): LivePiece => ({ text, kind: 'plain', written: text });

const livePiece = ({ key, written }: Reference, figures: readonly LiveFigure[]): LivePiece => {
  const figure = figures.find((one) => one.key === key);
  if (!figure) return { text: written, kind: 'changed', written };
  const text = figure.forms.includes(written) ? written : formLike(figure, written);
  return { text, kind: text === written ? 'live' : 'changed', written };
};

/** "03" was written with its zero, so its successor is: 03 → 04. */
const formLike = ({ forms }: LiveFigure, written: string): string =>
  (/^0\d$/.test(written) ? forms.at(-1) : forms[0]) ?? written;

/** The text as it is read and printed today. */
export const liveText = (stored: string, figures: readonly LiveFigure[]): string =>
  livePieces(stored, figures)
    .map(({ text }) => text)
    .join('');

/** The text as it was written, for the history. */
export const writtenText = (stored: string): string => liveText(stored, []);

/** Takes over the figures of today as written: the officer has read the sentences again. */
export const renewed = (stored: string, figures: readonly LiveFigure[]): string =>
  markFigures(liveText(stored, figures), figures, '');

/**
 * Finds the figures in a text that was typed. What was there `before` keeps what it was written as, so that an
 * edit elsewhere doesn't hide that a figure has changed; a number that could be two figures follows neither.
 */
export const markFigures = (
  typed: string,
  figures: readonly LiveFigure[],
  before: string,
): string => {
  const old = [...before.matchAll(reference)].map(([, key = '', written = '']) => ({
    key,
    written,
  }));
  const marks = findWords(escaped(typed), figures);
  return marks.map(({ text, isFigure }) => (isFigure ? marked(text, figures, old) : text)).join('');
};

const marked = (
  text: string,
  figures: readonly LiveFigure[],
  old: readonly Reference[],
): string => {
  const found = onlyFigure(figures.filter(({ forms }) => forms.includes(text)));
  const behind = old.find(({ key, written }) =>
    found ? key === found.key : written === text && figures.some((one) => one.key === key),
  );
  const key = found?.key ?? behind?.key;
  return key === undefined ? text : `{{${key}|${behind?.written ?? text}}}`;
};

/** Equal numbers of a share (03/03) are two figures; a part that repeats the whole is the same one. */
const onlyFigure = (found: readonly LiveFigure[]): LiveFigure | undefined => {
  const [first] = found;
  const kinds = new Set(found.map(({ key }) => key.split('.').at(-1)));
  const isOneProof = found.every(({ key }) => /^(proof|cite)\./.test(key));
  return isOneProof || kinds.size === 1 ? first : undefined;
};
