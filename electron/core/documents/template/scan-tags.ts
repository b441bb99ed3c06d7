import { mostDocxTags, type DocxTag } from '#shared/dossier/docx-template/docx-tag.ts';
import type { FoundFault } from '#shared/dossier/outline/outline-fault.ts';
import { scanParagraphs, type ScannedParagraph } from './scan-paragraphs.ts';

/** A stretch of the XML. */
export type Stretch = { readonly start: number; readonly end: number };
/** The letters of a tag, a stretch for each run they are spread over. */
type PlacedTag = DocxTag & {
  readonly stretches: readonly Stretch[];
  readonly cells: ScannedParagraph['cells'];
};
type NearFault = FoundFault & { readonly near: string };

export type ScannedTags = {
  readonly tags: readonly PlacedTag[];
  readonly faults: readonly NearFault[];
};

const braces = /\{([^{}]*)\}/g;
const longestTag = 300;

/** Every tag of a body in its order, and braces that are none. */
export const scanTags = (xml: string): ScannedTags => {
  const paragraphs = scanParagraphs(xml).filter(({ text }) => /[{}]/.test(text));
  const tags = paragraphs.flatMap((one) => (one.inBox ? [] : tagsIn(one)));
  const faults = paragraphs.flatMap(faultsIn);
  return tags.length > mostDocxTags
    ? { tags: [], faults: [{ problem: 'too-long', line: 0, found: String(tags.length), near: '' }] }
    : { tags, faults };
};

const beginningOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);

const tagsIn = ({ text, number, signs, cells }: ScannedParagraph): readonly PlacedTag[] =>
  [...text.matchAll(braces)].map(({ 0: whole, 1: inner = '', index }) => ({
    text: inner.replaceAll(/\s+/g, ' ').trim().slice(0, longestTag),
    paragraph: number,
    near: beginningOf(text),
    alone: text.replace(whole, '').trim() === '',
    cells,
    stretches: joined(signs.slice(index, index + whole.length)),
  }));

/** Neighbouring letters are one stretch. */
const joined = (signs: readonly Stretch[]): readonly Stretch[] =>
  signs
    .filter(({ start }) => start >= 0)
    .reduce<Stretch[]>((found, { start, end }) => {
      const last = found.at(-1);
      if (last?.end === start) found[found.length - 1] = { start: last.start, end };
      else found.push({ start, end });
      return found;
    }, []);

const faultsIn = ({ text, number: line, inBox }: ScannedParagraph): readonly NearFault[] => {
  const near = beginningOf(text);
  if (inBox) return [{ problem: 'outside-text', line, found: near, near }];
  const [tooLong] = [...text.matchAll(braces)].filter(({ 0: whole }) => whole.length > longestTag);
  if (tooLong) return [{ problem: 'too-long', line, found: beginningOf(tooLong[0]), near }];
  const rest = text.replaceAll(braces, ' ');
  const at = rest.search(/[{}]/);
  return at < 0 ? [] : [{ problem: 'brace', line, found: beginningOf(rest.slice(at)), near }];
};
