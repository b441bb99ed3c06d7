import { fold } from '#shared/kernel/vietnamese.ts';
import type { FormParagraph } from './form-model.ts';

/** Boxes 1 to 4, and 5b. */
export type HeaderBoxes = {
  readonly nation: FormParagraph | null;
  readonly motto: FormParagraph | null;
  readonly superior: readonly FormParagraph[];
  readonly issuer: readonly FormParagraph[];
  readonly number: FormParagraph | null;
  readonly placeAndDate: FormParagraph | null;
  /** Box 5b of a công văn, below its number. */
  readonly letterSubject: readonly FormParagraph[];
};

const folded = (paragraph: FormParagraph): string => fold(paragraph.text).trim();

const first = (paragraphs: readonly FormParagraph[], pattern: RegExp): FormParagraph | null =>
  paragraphs.find((paragraph) => pattern.test(folded(paragraph))) ?? null;

const letters = (texts: readonly string[]): string => fold(texts.join('')).replace(/\s/g, '');

/** Lines that together say the superior's name; its letters can't tell, for they may be what is broken. */
const superiorLines = (
  names: readonly FormParagraph[],
  superior: readonly string[],
): readonly FormParagraph[] => {
  const wanted = letters(superior);
  const count = names.findIndex(
    (_, index) => letters(names.slice(0, index + 1).map((name) => name.text)) === wanted,
  );
  return superior.length === 0 ? [] : names.slice(0, count + 1);
};

/** Finds the boxes by their words, so that a box broken in its form is still found. */
export const findHeader = (
  header: readonly FormParagraph[],
  superior: readonly string[],
): HeaderBoxes => {
  const nation = first(header, /^cong h/);
  const motto = first(header, /doc lap/);
  const number = first(header, /^so\s*[:\d/]/) ?? first(header, /^\d+\s*[/-]/);
  const placeAndDate = first(header, /ngay.*thang.*nam/);
  const named = new Set([nation, motto, number, placeAndDate]);
  const names = header.filter(
    (paragraph) =>
      paragraph.column === 'left' && !named.has(paragraph) && folded(paragraph) !== 'du thao',
  );
  const isBelow = (name: FormParagraph): boolean =>
    number !== null && header.indexOf(name) > header.indexOf(number);
  const offices = names.filter((name) => !isBelow(name));
  const above = superiorLines(offices, superior);
  return {
    nation,
    motto,
    superior: above,
    issuer: offices.slice(above.length),
    number,
    placeAndDate,
    letterSubject: names.filter(isBelow),
  };
};
