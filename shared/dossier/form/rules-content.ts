import { at, breachIf, each, numbersOf, oneOf, round, textOf, withinSpan } from './finding.ts';
import type { Evaluator, Evaluators, FormFile } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import { kindOf } from './headings.ts';
import { inked, isUpper, letters } from './letters.ts';

/** A point without an end mark is a heading too, though the decree gives it no form of its own. */
const isHeading = (paragraph: FormParagraph): boolean => kindOf(paragraph) !== null;

const isTitleOfChapter = (content: readonly FormParagraph[], index: number): boolean => {
  const above = content[index - 1];
  const kind = above === undefined ? null : kindOf(above);
  return kind === 'chapter' || kind === 'division';
};

const ofAnnexes = ({ boxes }: FormFile): readonly FormParagraph[] =>
  boxes.annexes
    .flatMap((annex) => annex.content)
    .filter((paragraph) => paragraph.column === 'full' && !isHeading(paragraph));

/** Captions of photos stand in the middle and are no sentences. */
const isCaption = (paragraph: FormParagraph): boolean =>
  paragraph.align === 'center' || paragraph.text.startsWith('Ảnh ');

/** Paragraphs and items of the paper itself and of its annexes. */
export const sentences = (file: FormFile): readonly FormParagraph[] => {
  const { content } = file.boxes;
  const main = content.filter(
    (paragraph, index) => !isHeading(paragraph) && !isTitleOfChapter(content, index),
  );
  return [...main, ...ofAnnexes(file).filter((paragraph) => !isCaption(paragraph))];
};

/** A PDF gives places to a hundredth of a point or so. */
const pdfErrorPt = 0.3;

const upright: Evaluator = each(sentences, (paragraph) => {
  if (isUpper(paragraph.text)) return 'in hoa';
  return inked(paragraph).every((run) => run.italic) ? 'nghiêng' : null;
});

const justified: Evaluator = each(sentences, ({ align }) =>
  align === 'justify' || align === 'unknown' ? null : `canh ${align}`,
);

const indented: Evaluator = each(sentences, ({ firstLineIndentMm }, rule) =>
  firstLineIndentMm !== null && oneOf(firstLineIndentMm, rule)
    ? null
    : `${round(firstLineIndentMm ?? 0)} mm`,
);

const apart: Evaluator = each(
  (file) => sentences(file).filter((paragraph) => paragraph.spaceBeforePt !== null),
  ({ spaceBeforePt }, rule) => {
    const least = (numbersOf(rule)[0] ?? 0) - pdfErrorPt;
    return (spaceBeforePt ?? least) >= least ? null : `${round(spaceBeforePt ?? 0)} pt`;
  },
);

const spaced: Evaluator = each(
  (file) => sentences(file).filter((paragraph) => paragraph.lineSpacing !== null),
  ({ lineSpacing }, rule) =>
    withinSpan(lineSpacing ?? 1, rule, 0.04) ? null : `${round(lineSpacing ?? 0)} dòng`,
);

/** Mẫu 1.9 of the decree gives minutes no closing mark, so they are not bound. */
const closed: Evaluator = ({ boxes, paper }, rule) => {
  const last = boxes.content.at(-1);
  if (last === undefined || paper.kind === 'minutes') return null;
  return breachIf(
    !last.text.trim().endsWith(textOf(rule)),
    at(last, last.text.slice(-12), rule.rule),
  );
};

export const contentRules: Evaluators = {
  'ND30-ND-01': upright,
  'ND30-ND-02': justified,
  'ND30-ND-03': letters(sentences, { sized: true }),
  'ND30-ND-04': indented,
  'ND30-ND-05': apart,
  'ND30-ND-06': spaced,
  'ND30-ND-07': closed,
};
