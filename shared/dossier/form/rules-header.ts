import { fold } from '#shared/kernel/vietnamese.ts';
import { at, breachIf, each, round, textOf, withinSpan } from './finding.ts';
import type { Evaluator, Evaluators, FormFile, Selector } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import { letters, uprightBold } from './letters.ts';
import { areaOf, centeredUnder, underlineOf } from './placing.ts';

const nation: Selector = ({ boxes }) => [boxes.nation];
const motto: Selector = ({ boxes }) => [boxes.motto];
const superior: Selector = ({ boxes }) => boxes.superior;
const issuer: Selector = ({ boxes }) => boxes.issuer;

const exactText: Parameters<typeof each>[1] = (paragraph, rule) =>
  paragraph.text.trim() === textOf(rule) ? null : paragraph.text;

/** A paper without these words at all breaks the rule too; an annex alone has no header. */
const statedText =
  (select: Selector): Evaluator =>
  (file, rule) => {
    if (file.paper.kind === 'annex') return null;
    return (
      each(select, exactText)(file, rule) ?? [
        { place: 'trang 1', found: 'không có', expected: textOf(rule) },
      ]
    );
  };

const topRight: Evaluator = each(nation, (paragraph, _, { model }) => {
  const { centerMm } = areaOf(model, paragraph.section);
  const running = model.paragraphs.filter(
    (other) =>
      other.grid === null && other.region === 'body' && !/^\W*du thao/.test(fold(other.text)),
  );
  const top = Math.min(...running.map((other) => other.heightMm));
  const isTop = paragraph.heightMm < top + 12;
  const isRight = paragraph.centerMm > centerMm && paragraph.column === 'right';
  return isTop && isRight ? null : `giữa ở ${round(paragraph.centerMm)} mm`;
});

const phraseCapitals =
  /^\p{Lu}\p{Ll}* \p{Ll}+ ?\p{Pd} ?\p{Lu}\p{Ll}* \p{Ll}+ ?\p{Pd} ?\p{Lu}\p{Ll}* \p{Ll}+$/u;

/** Read from a PDF a single line is a little less: its writers leave out the gap Word counts. */
const singleTolerance = 0.06;

const isSingle = (paragraph: FormParagraph, file: FormFile): boolean => {
  const spacing = paragraph.lineSpacing ?? 1;
  const apart = file.model.format === 'docx' ? (paragraph.spaceBeforePt ?? 0) : 0;
  return Math.abs(spacing - 1) <= singleTolerance && apart < 0.5;
};

const single = (select: Selector): Evaluator =>
  each(select, (paragraph, _, file) =>
    isSingle(paragraph, file)
      ? null
      : `${round(paragraph.lineSpacing ?? 1)} dòng, cách ${round(paragraph.spaceBeforePt ?? 0)} pt`,
  );

const solidUnder =
  (select: Selector, isBalanced: boolean): Evaluator =>
  (file, rule) => {
    const paragraphs = select(file).filter((paragraph) => paragraph !== null);
    const last = paragraphs.at(-1);
    if (last === undefined) return null;
    const { line, centerMm } = underlineOf(paragraphs);
    if (line === null) return [at(last, 'không có đường kẻ', rule.rule)];
    const off = Math.abs(line.centerMm - centerMm);
    const isFaulty = !line.solid || (isBalanced && off > (rule.tolerance ?? 1));
    return breachIf(
      isFaulty,
      at(last, line.solid ? `lệch ${round(off)} mm` : 'nét không liền', rule.rule),
    );
  };

const underLength =
  (select: Selector): Evaluator =>
  (file, rule) => {
    const paragraphs = select(file).filter((paragraph) => paragraph !== null);
    const last = paragraphs.at(-1);
    const { line, widthMm } = underlineOf(paragraphs);
    if (last === undefined || line === null) return null;
    const ratio = line.lengthMm / widthMm;
    return breachIf(!withinSpan(ratio, rule), at(last, `${round(ratio)} dòng chữ`, rule.rule));
  };

export const nationRules: Evaluators = {
  'ND30-QH-01': statedText(nation),
  'ND30-QH-02': letters(nation, { letterCase: 'upper' }),
  'ND30-QH-03': letters(nation, { sized: true }),
  'ND30-QH-04': letters(nation, uprightBold),
  'ND30-QH-05': topRight,
  'ND30-TN-01': statedText(motto),
  'ND30-TN-02': each(motto, (paragraph) =>
    phraseCapitals.test(paragraph.text.trim()) ? null : paragraph.text,
  ),
  'ND30-TN-03': each(motto, (paragraph, rule) =>
    paragraph.text.split(textOf(rule)).length === 3 ? null : paragraph.text,
  ),
  'ND30-TN-04': letters(motto, { sized: true }),
  'ND30-TN-05': letters(motto, uprightBold),
  'ND30-TN-06': centeredUnder(motto, ({ boxes }) => boxes.nation),
  'ND30-TN-07': solidUnder(motto, false),
  'ND30-TN-08': underLength(motto),
  'ND30-TN-09': single(motto),
};

const issuerBelowFirst: Selector = ({ boxes }) => [...boxes.superior, ...boxes.issuer].slice(1);

export const issuerRules: Evaluators = {
  'ND30-CQ-01': letters(superior, { letterCase: 'upper' }),
  'ND30-CQ-02': letters(superior, { sized: true }),
  'ND30-CQ-03': letters(superior, { bold: false, italic: false }),
  'ND30-CQ-04': letters(issuer, { letterCase: 'upper' }),
  'ND30-CQ-05': letters(issuer, { sized: true }),
  'ND30-CQ-06': letters(issuer, uprightBold),
  'ND30-CQ-07': (file, rule) =>
    file.boxes.superior.length === 0
      ? null
      : centeredUnder(issuer, ({ boxes }) => boxes.superior[0] ?? null)(file, rule),
  'ND30-CQ-08': solidUnder(issuer, true),
  'ND30-CQ-09': underLength(issuer),
  'ND30-CQ-10': single(issuerBelowFirst),
};

const title: Selector = ({ boxes }) => [boxes.title];
const subject: Selector = ({ boxes }) => boxes.subject;

export const titleRules: Evaluators = {
  'ND30-TL-01': letters(title, { letterCase: 'upper' }),
  'ND30-TL-02': letters(title, { sized: true }),
  'ND30-TL-03': letters(title, uprightBold),
  'ND30-TL-04': letters(title, { centered: true }),
  'ND30-TY-01': letters(subject, { letterCase: 'plain' }),
  'ND30-TY-02': letters(subject, { sized: true }),
  'ND30-TY-03': letters(subject, { ...uprightBold, centered: true }),
  'ND30-TY-04': solidUnder(subject, true),
  'ND30-TY-05': underLength(subject),
};
