import { at, each, textOf, textsOf } from './finding.ts';
import type { Evaluator, Evaluators } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import { bodySize, isTitleLine, kindOf, ofKind } from './headings.ts';
import { inked, isUpper } from './letters.ts';

const clauses = ofKind('clause');
const points = ofKind('point');
const romans = ofKind('roman');

const isUpright = (paragraph: FormParagraph): boolean => inked(paragraph)[0]?.italic === false;

const patterned = (paragraph: FormParagraph, pattern: string, size: number): string | null => {
  if (!new RegExp(pattern, 'u').test(paragraph.text)) return paragraph.text.slice(0, 12);
  if (!isUpright(paragraph)) return 'nghiêng';
  const found = inked(paragraph)[0]?.sizePt;
  return found === size ? null : `cỡ ${found}`;
};

const clauseNumber: Evaluator = (file, rule) =>
  each(clauses, (paragraph) => patterned(paragraph, textOf(rule), bodySize(file)))(file, rule);

/** A clause with a title gives it a line of its own, bold; bold words before plain ones share the line with text. */
const clauseTitle: Evaluator = each(
  (file) =>
    clauses(file).filter((paragraph) => isTitleLine(paragraph) || inked(paragraph)[0]?.bold),
  (paragraph) => {
    const runs = inked(paragraph);
    if (runs.some((run) => !run.bold)) return 'không đậm hết dòng';
    if (runs.some((run) => run.italic)) return 'nghiêng';
    return isUpper(paragraph.text) ? 'in hoa' : null;
  },
);

const pointLetter: Evaluator = (file, rule) =>
  each(points, (paragraph) => patterned(paragraph, textOf(rule), bodySize(file)))(file, rule);

/** Points run a, b, c, d, đ, e, g …, anew under each clause. */
const pointOrder: Evaluator = (file, rule) => {
  const order = textsOf(rule);
  const astray: FormParagraph[] = [];
  let expected = 0;
  for (const paragraph of file.boxes.content) {
    const kind = kindOf(paragraph);
    if (kind !== null && kind !== 'point') expected = 0;
    if (kind !== 'point') continue;
    const place = order.indexOf(paragraph.text.trim().charAt(0).toLowerCase());
    if (place !== expected && place !== 0) astray.push(paragraph);
    if (expected === 0 && place !== 0) astray.push(paragraph);
    expected = place + 1;
  }
  if (points(file).length === 0) return null;
  return [...new Set(astray)].map((paragraph) =>
    at(paragraph, paragraph.text.slice(0, 3), rule.rule),
  );
};

/** Capitals and bold tell a heading of the first level though its number be of another kind. */
const looksFirstLevel = (paragraph: FormParagraph): boolean =>
  kindOf(paragraph) === 'clause' &&
  isUpper(paragraph.text) &&
  inked(paragraph).every((run) => run.bold);

const romanHeading: Evaluator = each(
  (file) => [...romans(file), ...clauses(file).filter(looksFirstLevel)],
  (paragraph) => {
    const runs = inked(paragraph);
    if (!/^[IVXLC]+\. /.test(paragraph.text)) return paragraph.text.slice(0, 8);
    if (!isUpper(paragraph.text)) return 'không in hoa';
    return runs.every((run) => run.bold && !run.italic) ? null : 'không đứng, đậm';
  },
);

export const numberingRules: Evaluators = {
  'ND30-BC-12': clauseNumber,
  'ND30-BC-13': clauseTitle,
  'ND30-BC-14': pointLetter,
  'ND30-BC-15': pointOrder,
  'ND30-BC-16': romanHeading,
  'ND30-BC-17': (file, rule) =>
    file.boxes.content.length === 0
      ? null
      : ofKind('nested')(file).map((paragraph) =>
          at(paragraph, paragraph.text.slice(0, 8), rule.rule),
        ),
};
