import { wordStretches, type Stretch } from '#shared/kernel/found-words.ts';

/** What stands out on a page: marked words, and names that lead somewhere. */
export type PageWords = {
  /** Shown as by a text marker; null or not on the page: nothing is. */
  readonly marked?: string | null;
  /** Each of them, wherever it stands as a word of its own, becomes a link. */
  readonly names?: readonly string[];
  /** `after` is what follows the name on the page. */
  readonly onName?: (name: string, after: string) => void;
};

/** Works on the layer of text that pdf.js lays over a drawn page. */
export const decoratePage = (layer: HTMLElement, { marked, names = [], onName }: PageWords) => {
  const pieces = textsOf(layer);
  const words = pieces.map(({ data }) => data);
  // From the end, so that what comes before keeps its place.
  for (const stretch of wordStretches(words, marked ?? '').toReversed())
    wrap(pieces, stretch, document.createElement('mark'));
  layer.querySelector('mark')?.scrollIntoView({ block: 'center' });
  if (!onName) return;
  for (const { name, from, to, after } of placesOf(textsOf(layer), names).toReversed()) {
    const link = document.createElement('a');
    link.href = '#';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onName(name, after);
    });
    wrapText(from.text, { from: from.at, to: to }, link);
  }
};

const textsOf = (layer: HTMLElement): readonly Text[] => {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
};

const wrap = (pieces: readonly Text[], { piece, from, to }: Stretch, around: HTMLElement): void => {
  const text = pieces[piece];
  if (text) wrapText(text, { from, to }, around);
};

const wrapText = (
  text: Text,
  { from, to }: { readonly from: number; readonly to: number },
  around: HTMLElement,
): void => {
  const middle = text.splitText(from);
  middle.splitText(to - from);
  middle.replaceWith(around);
  around.append(middle);
};

type NamePlace = {
  readonly name: string;
  readonly from: { readonly text: Text; readonly at: number };
  readonly to: number;
  readonly after: string;
};

const afterLength = 24;

const placesOf = (pieces: readonly Text[], names: readonly string[]): readonly NamePlace[] => {
  const wanted = names.filter((name) => name !== '').map(literal);
  if (wanted.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return pieces.flatMap((text, piece) =>
    [...text.data.matchAll(pattern)].map((match) => ({
      name: match[0],
      from: { text, at: match.index },
      to: match.index + match[0].length,
      after: afterOf(pieces, piece, match.index + match[0].length),
    })),
  );
};

const afterOf = (pieces: readonly Text[], piece: number, at: number): string =>
  [pieces[piece]?.data.slice(at), ...pieces.slice(piece + 1, piece + 8).map(({ data }) => data)]
    .join(' ')
    .slice(0, afterLength);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
