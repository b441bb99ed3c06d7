import { fold } from '#shared/kernel/vietnamese.ts';
import { isUpper } from './letters.ts';
import type { FormParagraph } from './form-model.ts';

/** Boxes 5a, 9a and 6. */
export type ContentBoxes = {
  readonly title: FormParagraph | null;
  readonly subject: readonly FormParagraph[];
  /** "Kính gửi:" and, below it, one paragraph for each of several addressees. */
  readonly addressees: readonly FormParagraph[];
  readonly bases: readonly FormParagraph[];
  /** Headings, paragraphs and items. */
  readonly content: readonly FormParagraph[];
};

const folded = (paragraph: FormParagraph): string => fold(paragraph.text).trim();

const subjectLength = (after: readonly FormParagraph[]): number => {
  const lined = after.slice(0, 4).findIndex((paragraph) => paragraph.lineBelow !== null);
  if (lined >= 0) return lined + 1;
  return after.length > 0 ? 1 : 0;
};

const addresseesLength = (after: readonly FormParagraph[]): number => {
  const [label] = after;
  if (label === undefined || !folded(label).startsWith('kinh gui')) return 0;
  // Somebody is named on the same line, with a colon before the name or without.
  if (!/^kinh gui\s*:?$/.test(folded(label))) return 1;
  const names = after.slice(1).findIndex((paragraph, index) => {
    const previous = after[index]?.text ?? '';
    const isListed = paragraph.text.startsWith('-') || previous.endsWith(';');
    return isBasis(paragraph) || (index > 0 && !isListed);
  });
  return names < 0 ? 1 : names + 1;
};

export const isBasis = (paragraph: FormParagraph): boolean =>
  /^(can cu|theo de nghi|xet de nghi)\b/.test(folded(paragraph));

const isItalic = (paragraph: FormParagraph): boolean => paragraph.runs.every((run) => run.italic);

/** Grounds stand in a row before the text; one in italics elsewhere is a ground out of its place. */
const basesOf = (
  running: readonly FormParagraph[],
  textStart: number,
): readonly FormParagraph[] => {
  const rest = running.slice(textStart);
  const length = rest.findIndex((paragraph) => !isBasis(paragraph));
  const row = rest.slice(0, length < 0 ? rest.length : length);
  const astray = running.filter(
    (paragraph) => !row.includes(paragraph) && isBasis(paragraph) && isItalic(paragraph),
  );
  return [...row, ...astray];
};

/** Cuts the running text of a paper, which begins with its title. */
export const findContent = (
  running: readonly FormParagraph[],
  isTitle: (text: string) => boolean,
): ContentBoxes => contentAfter(running, titleOf(running, isTitle));

/** The title: an unknown one is what stands first. */
const titleOf = (running: readonly FormParagraph[], isTitle: (text: string) => boolean): number =>
  Math.max(
    0,
    running.findIndex((paragraph) => isTitle(folded(paragraph))),
  );

/** A công văn has neither title nor subject here: it begins with its addressees. */
export const findLetterContent = (running: readonly FormParagraph[]): ContentBoxes => ({
  ...contentAfter(running, -1),
  title: null,
  subject: [],
});

/**
 * A decision names who decides above its grounds and says QUYẾT ĐỊNH below them, in capitals in the middle (Mẫu 1.2);
 * neither is its text.
 */
const authorityOf = (
  rest: readonly FormParagraph[],
): { readonly before: number; readonly decides: FormParagraph | null } => {
  const [first, second] = rest;
  const isNamed =
    first !== undefined && second !== undefined && isUpper(first.text) && isBasis(second);
  const decides = isNamed
    ? rest.find(({ text }) => isUpper(text) && text.trim().endsWith(':'))
    : undefined;
  return { before: isNamed ? 1 : 0, decides: decides ?? null };
};

const contentAfter = (running: readonly FormParagraph[], titleAt: number): ContentBoxes => {
  const isLetter = titleAt < 0;
  const subjectEnd = isLetter ? 0 : titleAt + 1 + subjectLength(running.slice(titleAt + 1));
  const addresseesEnd = subjectEnd + addresseesLength(running.slice(subjectEnd));
  const authority = authorityOf(running.slice(addresseesEnd));
  const bases = basesOf(running, addresseesEnd + authority.before);
  const decides = authority.decides;
  return {
    title: running[titleAt] ?? null,
    subject: running.slice(titleAt + 1, subjectEnd),
    addressees: running.slice(subjectEnd, addresseesEnd),
    bases,
    content: running
      .slice(addresseesEnd + authority.before)
      .filter((paragraph) => !bases.includes(paragraph) && paragraph !== decides),
  };
};
