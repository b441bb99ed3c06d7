import { fold } from '#shared/kernel/vietnamese.ts';
import type { FormModel } from './form-model.ts';

const titles: readonly (readonly [RegExp, string])[] = [
  [/^to trinh$/, 'TTr'],
  [/^bao cao$/, 'BC'],
  [/^bien ban$/, 'BB'],
];

/** Titles stand on the first pages: further down these words are a heading. */
const firstParagraphs = 30;

/** The kind a file says of itself by its title, as its symbol abbreviates it; null for an annex. */
export const kindOfModel = ({ paragraphs }: FormModel): string | null => {
  for (const { text, grid } of paragraphs.slice(0, firstParagraphs)) {
    const found = titles.find(([title]) => grid === null && title.test(fold(text).trim()));
    if (found) return found[1];
  }
  const isLetter = paragraphs
    .slice(0, firstParagraphs)
    .some(({ text, column }) => column === 'left' && /^v\/v\b/.test(fold(text).trim()));
  return isLetter ? 'CV' : null;
};

/** A paper is issued once its number is on it. */
export const isNumbered = ({ paragraphs }: FormModel): boolean =>
  paragraphs
    .slice(0, firstParagraphs)
    .some(({ text }) => /^số\s*:\s*\d/iu.test(text.normalize('NFC').trim()));
