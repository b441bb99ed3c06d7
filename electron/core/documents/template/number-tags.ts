import { parseDocxTags } from '#shared/dossier/docx-template/parse-docx-tags.ts';
import type { ScannedTags, Stretch } from './scan-tags.ts';

/**
 * Each tag becomes its number, whole and in one run. What an office wrote never reaches the library that fills the file:
 * it sees numbers only, and nothing to compute.
 */
export const numberTags = (xml: string, { tags }: ScannedTags): string => {
  const { closings } = parseDocxTags(tags);
  const openings = new Map([...closings].map(([open, close]) => [close, open]));
  const edits = tags.flatMap(({ text, stretches }, index) => {
    const word = `{${markOf(text, index, openings)}}`;
    return stretches.map((stretch, place) => ({ ...stretch, word: place === 0 ? word : '' }));
  });
  return replaced(xml, edits);
};

const markOf = (text: string, index: number, openings: ReadonlyMap<number, number>): string => {
  const mark = text[0] ?? '';
  if (mark === '#' || mark === '^') return `#${index}`;
  if (mark === '@') return `@${index}`;
  return mark === '/' ? `/${openings.get(index) ?? index}` : String(index);
};

type Edit = Stretch & { readonly word: string };

const replaced = (xml: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, word } of edits) {
    pieces.push(xml.slice(from, start), word);
    from = end;
  }
  return pieces.join('') + xml.slice(from);
};
