import { at, breachIf, each, numbersOf, round, withinSpan } from './finding.ts';
import type { Evaluation, Evaluator, Evaluators, FormFile } from './form-file.ts';
import type { FormParagraph, FormSection } from './form-model.ts';
import type { FormatRule } from './format-rule.ts';
import { inked } from './letters.ts';

const sheetName = (index: number): string => `phần ${index + 1}`;

type OneSection = {
  readonly section: FormSection;
  readonly index: number;
  readonly file: FormFile;
};

const eachSection =
  (judge: (one: OneSection, rule: FormatRule) => string | null): Evaluator =>
  (file, rule) =>
    file.model.sections.flatMap((section, index) => {
      const found = judge({ section, index, file }, rule);
      return found === null ? [] : [{ place: sheetName(index), found, expected: rule.rule }];
    });

const size: Evaluator = eachSection(({ section }, rule) => {
  const sides = [section.widthMm, section.heightMm].toSorted((a, b) => a - b);
  const isA4 = sides.every((side, index) => {
    const wanted = rule.value instanceof Array ? Number(rule.value[index]) : Number.NaN;
    return Math.abs(side - wanted) <= (rule.tolerance ?? 0);
  });
  return isA4 ? null : `${round(section.widthMm)} x ${round(section.heightMm)} mm`;
});

const orientation: Evaluator = eachSection(({ section, index, file }) => {
  if (section.widthMm <= section.heightMm) return null;
  const hasTable = file.model.paragraphs.some(
    (paragraph) => paragraph.section === index && paragraph.grid !== null,
  );
  return hasTable ? null : 'khổ ngang mà không có bảng, biểu';
});

type Side = keyof FormSection['margins'];

/** A margin known only to lie between two lengths breaks the rule where no length between them keeps it. */
const margin = (side: Side): Evaluator =>
  eachSection(({ section }, rule) => {
    const found = section.margins[side];
    const [least = 0, most = 0] = numbersOf(rule);
    if (found === null) return null;
    const isKept = withinSpan(Math.min(Math.max(found.mm - found.slackMm, least), found.mm), rule);
    const isTooWide = found.mm - found.slackMm > most + (rule.tolerance ?? 0);
    return isKept && !isTooWide ? null : `${round(found.mm)} mm`;
  });

const inRuns = (
  judge: (paragraph: FormParagraph, rule: FormatRule, file: FormFile) => string | null,
): Evaluator => each((file) => file.model.paragraphs, judge);

/** ND30-PAGE-07's one exception: a PDF may embed Tinos, whose measures are those of Times New Roman, which can't be shipped. */
const pdfFamily = /^(TimesNewRoman|Times New Roman|Tinos)/;

const family = inRuns((paragraph, rule, file) => {
  const isRight = (font: string): boolean =>
    file.model.format === 'pdf' ? pdfFamily.test(font) : font === rule.value;
  return inked(paragraph).find((run) => !isRight(run.font))?.font ?? null;
});

/**
 * Letters of the older codes (TCVN3, VNI) live on signs of Latin-1 inside words; private and replacement characters
 * stand for none. Superior digits (m², km²) are signs of Latin-1 too, and right.
 */
const foreignCode = /[\uE000-\uF8FF\uFFFD]|\p{L}[¡-¨«-®¶-¸]|[¡-¨«-®¶-¸]\p{Ll}/u;
const foreignFont = /^(\.Vn|VNI-)/i;

const encoding = inRuns((paragraph) => {
  const foreign = foreignCode.exec(paragraph.text)?.[0];
  return foreign ?? paragraph.runs.find((run) => foreignFont.test(run.font))?.font ?? null;
});

const color = inRuns((paragraph, rule) => {
  const other = paragraph.runs.find((run) => run.text.trim() !== '' && run.color !== rule.value);
  return other?.color ?? null;
});

/** Cỡ chữ đi theo cặp: 12-13-13 or 13-14-14. */
const sizePairs: Evaluator = ({ boxes }, rule): Evaluation => {
  const sizes = [boxes.nation, boxes.motto, boxes.placeAndDate].map(
    (box) => box?.runs[0]?.sizePt ?? null,
  );
  const [nation, motto, place] = sizes;
  if (boxes.nation === null || !nation || !motto) return null;
  const isPair = motto === nation + 1 && (place === null || place === motto);
  return breachIf(!isPair, at(boxes.nation, sizes.join('-'), rule.rule));
};

export const pageRules: Evaluators = {
  'ND30-PAGE-01': size,
  'ND30-PAGE-02': orientation,
  'ND30-PAGE-03': margin('top'),
  'ND30-PAGE-04': margin('bottom'),
  'ND30-PAGE-05': margin('left'),
  'ND30-PAGE-06': margin('right'),
  'ND30-PAGE-07': family,
  'ND30-PAGE-08': encoding,
  'ND30-PAGE-09': color,
  'ND30-PAGE-15': sizePairs,
};
