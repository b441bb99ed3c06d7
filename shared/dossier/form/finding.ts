import { z } from 'zod';
import type { Evaluation, Evaluator, Finding, FormFile, Selector } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import type { FormatRule } from './format-rule.ts';

const longestStart = 60;

/** The first words of a text, whole. */
export const beginningOf = (text: string): string =>
  text.length <= longestStart ? text : `${text.slice(0, longestStart).replace(/\s+\S*$/, '')}…`;

/** Start of a paragraph, to find it again in the file. */
export const placeOf = (paragraph: FormParagraph): string => {
  const text = beginningOf(paragraph.text);
  return paragraph.page === null ? text : `trang ${paragraph.page + 1}: ${text}`;
};

export const at = (paragraph: FormParagraph, found: string, expected: string): Finding => ({
  place: placeOf(paragraph),
  found,
  expected,
});

export const present = (paragraphs: readonly (FormParagraph | null)[]): readonly FormParagraph[] =>
  paragraphs.filter((paragraph) => paragraph !== null);

/** Judges each selected paragraph by itself; says nothing where there is none. */
export const each =
  (
    select: Selector,
    judge: (
      paragraph: FormParagraph,
      rule: FormatRule,
      file: FormFile,
    ) => string | null | readonly string[],
  ): Evaluator =>
  (file, rule) => {
    const paragraphs = present(select(file));
    if (paragraphs.length === 0) return null;
    return paragraphs.flatMap((paragraph) =>
      [judge(paragraph, rule, file) ?? []].flat().map((found) => at(paragraph, found, rule.rule)),
    );
  };

/** A breach if the condition holds, told in one finding. */
export const breachIf = (isBroken: boolean, finding: Finding): readonly Finding[] =>
  isBroken ? [finding] : [];

/** Evaluates only files to which the condition applies. */
export const when =
  (applies: (file: FormFile) => boolean, evaluator: Evaluator): Evaluator =>
  (file, rule): Evaluation =>
    applies(file) ? evaluator(file, rule) : null;

const numbersSchema = z.union([z.number().transform((one) => [one]), z.array(z.number())]);

/** The rule's value as numbers: one, or the ends of a span, or a choice. */
export const numbersOf = (rule: FormatRule): readonly number[] => numbersSchema.parse(rule.value);

export const textOf = (rule: FormatRule): string => z.string().parse(rule.value);

export const textsOf = (rule: FormatRule): readonly string[] =>
  z.array(z.string()).parse(rule.value);

/** Reading a PDF rounds: twips and points meet within some hundredths of a millimetre, ratios within thousandths. */
const readingError = (rule: FormatRule): number => (rule.unit.startsWith('ratio') ? 0.002 : 0.02);

export const withinSpan = (
  found: number,
  rule: FormatRule,
  tolerance = rule.tolerance ?? 0,
): boolean => {
  const numbers = numbersOf(rule);
  const least = numbers[0] ?? found;
  const most = numbers.at(-1) ?? found;
  return (
    found >= least - tolerance - readingError(rule) &&
    found <= most + tolerance + readingError(rule)
  );
};

export const oneOf = (found: number, rule: FormatRule): boolean =>
  numbersOf(rule).some(
    (value) => Math.abs(found - value) <= (rule.tolerance ?? 0) + readingError(rule),
  );

export const round = (value: number): string => String(Math.round(value * 100) / 100);
