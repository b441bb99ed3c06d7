import type { FormFile } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';

/**
 * Kinds of numbered paragraphs, told by their number alone and by more than the right way to write it, so that a
 * wrongly written one is still seen (Phụ lục I, Phần I, Mục II.6).
 */
const patterns = {
  chapter: /^(phần|chương)\s+[\p{L}\d]+[.:]?$/iu,
  division: /^(tiểu mục|mục)\s+[\p{L}\d]+[.:]?$/iu,
  article: /^điều\s+[\p{L}\d]+/iu,
  roman: /^[IVXLC]+\s*[.):-](\s|$)/,
  clause: /^\d{1,2}\s*[.):](\s|$)/,
  point: /^([a-zđ]\s*[.):]|[A-ZĐ]\))(\s|$)/u,
  nested: /^\d{1,2}\.\d{1,2}(\.\d{1,2})*[.)]?\s/,
} as const;

export type HeadingKind = keyof typeof patterns;

const kinds: readonly HeadingKind[] = [
  'chapter',
  'division',
  'article',
  'nested',
  'roman',
  'clause',
  'point',
];

export const kindOf = (paragraph: FormParagraph): HeadingKind | null => {
  const text = paragraph.text.trim();
  return kinds.find((kind) => patterns[kind].test(text)) ?? null;
};

export const ofKind =
  (...wanted: readonly HeadingKind[]) =>
  ({ boxes }: FormFile): readonly FormParagraph[] =>
    boxes.content.filter((paragraph) => {
      const kind = kindOf(paragraph);
      return kind !== null && wanted.includes(kind);
    });

/** The paragraph below each heading of a kind: its title, where the number stands alone. */
export const below =
  (...wanted: readonly HeadingKind[]) =>
  ({ boxes }: FormFile): readonly FormParagraph[] =>
    boxes.content.filter((_, index) => {
      const above = boxes.content[index - 1];
      const kind = above === undefined ? null : kindOf(above);
      return kind !== null && wanted.includes(kind);
    });

/** Numbered and not a sentence: a title on a line of its own. */
export const isTitleLine = (paragraph: FormParagraph): boolean =>
  !/[.;:,/]$/.test(paragraph.text.trim()) && paragraph.lineCount < 4;

/** Size of the running text: that of most of its letters. */
export const bodySize = ({ boxes }: FormFile): number => {
  const letters = new Map<number, number>();
  for (const run of boxes.content.flatMap((paragraph) => paragraph.runs))
    letters.set(run.sizePt, (letters.get(run.sizePt) ?? 0) + run.text.length);
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
};
