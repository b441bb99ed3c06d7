import { at, each, textOf } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';
import { letters } from './letters.ts';

const bases: Selector = ({ boxes }) => boxes.bases;
const allButLast: Selector = ({ boxes }) => boxes.bases.slice(0, -1);
const last: Selector = ({ boxes }) => boxes.bases.slice(-1);

const endsWith = (select: Selector): Evaluator =>
  each(select, (paragraph, rule) =>
    paragraph.text.trim().endsWith(textOf(rule)) ? null : paragraph.text.trim().slice(-12),
  );

/** Below title and subject, and above the text. */
const afterSubject: Evaluator = ({ boxes }, rule) => {
  const [subjectEnd] = boxes.subject.slice(-1);
  const [textStart] = boxes.content;
  if (boxes.bases.length === 0 || subjectEnd === undefined) return null;
  return boxes.bases
    .filter(
      (basis) =>
        basis.heightMm < subjectEnd.heightMm ||
        (textStart !== undefined && basis.heightMm > textStart.heightMm),
    )
    .map((basis) => at(basis, 'ngoài chỗ của căn cứ', rule.rule));
};

export const basisRules: Evaluators = {
  'ND30-CC-01': letters(bases, { letterCase: 'plain', italic: true, bold: false }),
  'ND30-CC-02': letters(bases, { sized: true }),
  'ND30-CC-03': afterSubject,
  'ND30-CC-04': endsWith(allButLast),
  'ND30-CC-05': endsWith(last),
};
