import type { XmlElement } from 'xmldoc';
import { attributeOf } from './docx-package.ts';

/** How a level of a list numbers its paragraphs: "%1." in letters or digits. */
export type ListLevel = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly properties: XmlElement | undefined;
};

type Lists = ReadonlyMap<string | null, readonly ListLevel[]>;

/** Levels of each list by its number. */
export const listLevels = (numbering: XmlElement | null): Lists => {
  const abstract = new Map(
    (numbering?.childrenNamed('w:abstractNum') ?? []).map((one) => [
      one.attr['w:abstractNumId'],
      levelsOf(one),
    ]),
  );
  return new Map(
    (numbering?.childrenNamed('w:num') ?? []).map((one) => [
      one.attr['w:numId'] ?? null,
      abstract.get(attributeOf(one, 'w:abstractNumId')) ?? [],
    ]),
  );
};

const levelsOf = (abstract: XmlElement): readonly ListLevel[] =>
  abstract.childrenNamed('w:lvl').map((level) => ({
    format: attributeOf(level, 'w:numFmt') ?? 'decimal',
    text: attributeOf(level, 'w:lvlText') ?? '',
    start: Number(attributeOf(level, 'w:start') ?? 1),
    properties: level.childNamed('w:pPr'),
  }));

/** Counts the paragraphs of each list; what Word would print before the paragraph. */
export const listCounter = (lists: Lists): ((list: string, level: number) => string) => {
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = lists.get(list) ?? [];
    const own = levels[level];
    if (own === undefined) return '';
    const count = (counts.get(list) ?? []).slice(0, level + 1);
    for (let at = 0; at <= level; at += 1)
      count[at] ??= (levels[at]?.start ?? 1) - (at === level ? 1 : 0);
    count[level] = (count[level] ?? 0) + 1;
    counts.set(list, count);
    if (own.format === 'bullet') return isDash(own.text) ? '-' : own.text;
    return own.text.replaceAll(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numeral(levels[at]?.format ?? 'decimal', count[at] ?? 1);
    });
  };
};

/** Dashes as Word and its symbol fonts write them. */
const isDash = (text: string): boolean => /^[-\u2010-\u2015\u2212\uf02d]$/.test(text);

const numeral = (format: string, value: number): string => {
  const letter = String.fromCharCode(97 + ((Math.max(1, value) - 1) % 26));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  if (format === 'upperRoman') return roman(value);
  return format === 'lowerRoman' ? roman(value).toLowerCase() : String(value);
};

const romans: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (value: number): string => {
  let left = Math.min(value, 399);
  let text = '';
  for (const [worth, sign] of romans) for (; left >= worth; left -= worth) text += sign;
  return text;
};
