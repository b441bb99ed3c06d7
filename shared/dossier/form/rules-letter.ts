import { at, breachIf, each, round, textOf, withinSpan } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';
import { letters } from './letters.ts';
import { centeredUnder } from './placing.ts';

const subject: Selector = ({ boxes }) => boxes.letterSubject;
const firstLine: Selector = ({ boxes }) => boxes.letterSubject.slice(0, 1);

/** A PDF is measured: line above to line, of which the letters' own height is a guess. */
const readingErrorPt = { docx: 0, pdf: 3 } as const;

const apart: Evaluator = ({ boxes, model }, rule) => {
  const [first] = boxes.letterSubject;
  const gap = first?.spaceBeforePt ?? null;
  if (first === undefined || gap === null) return null;
  const tolerance = (rule.tolerance ?? 0) + readingErrorPt[model.format];
  return breachIf(!withinSpan(gap, rule, tolerance), at(first, `${round(gap)} pt`, rule.rule));
};

/** Box 5b: what a công văn is about. */
export const letterRules: Evaluators = {
  'ND30-TYCV-01': each(firstLine, ({ text }, rule) =>
    text.trim().startsWith(`${textOf(rule)} `) ? null : text,
  ),
  'ND30-TYCV-02': letters(subject, { sized: true }),
  'ND30-TYCV-03': letters(subject, { letterCase: 'plain', italic: false, bold: false }),
  'ND30-TYCV-04': centeredUnder(subject, ({ boxes }) => boxes.number),
  'ND30-TYCV-05': apart,
};
