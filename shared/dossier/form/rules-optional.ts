import { at, breachIf, each, round, withinSpan } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';
import { letters } from './letters.ts';
import { areaOf } from './placing.ts';

const drafter: Selector = ({ boxes }) => [boxes.signature.recipients.drafter];
const address: Selector = ({ boxes }) => boxes.address;

const drafterMark = /^\p{Lu}+\.\(\d+\)$/u;

const lineAcross: Evaluator = ({ boxes, model }, rule) => {
  const [first] = boxes.address;
  if (first === undefined) return null;
  const { leftMm, rightMm } = areaOf(model, first.section);
  const ratio = (first.lineAbove?.lengthMm ?? 0) / (rightMm - leftMm);
  return breachIf(!withinSpan(ratio, rule), at(first, `${round(ratio)} chiều ngang`, rule.rule));
};

/** Boxes 12 and 13, which a paper may have. */
export const optionalRules: Evaluators = {
  'ND30-KH-05': (file, rule) => {
    const shaped = letters(drafter, { sized: true, italic: false, bold: false })(file, rule);
    const written = each(drafter, ({ text }) => (drafterMark.test(text.trim()) ? null : text))(
      file,
      rule,
    );
    return shaped === null || written === null ? null : [...shaped, ...written];
  },
  'ND30-KH-06': letters(address, { sized: true, letterCase: 'plain', italic: false }),
  'ND30-KH-07': lineAcross,
};
