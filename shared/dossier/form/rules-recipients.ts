import { at, breachIf, each, round, textOf } from './finding.ts';
import type { Evaluator, Evaluators, FormFile, PaperKind, Selector } from './form-file.ts';
import type { FormParagraph } from './form-model.ts';
import { isUpper, letters } from './letters.ts';
import { areaOf } from './placing.ts';

const addressees: Selector = ({ boxes }) => boxes.addressees;
const addressLabel: Selector = ({ boxes }) => boxes.addressees.slice(0, 1);
const namesOf = ({ boxes }: FormFile): readonly FormParagraph[] => boxes.addressees.slice(1);

const addressed: readonly PaperKind[] = ['proposal', 'report', 'letter'];

const required: Evaluator = ({ paper, boxes }, rule) => {
  if (!addressed.includes(paper.kind)) return null;
  return breachIf(boxes.addressees.length === 0, {
    place: 'sau trích yếu',
    found: 'không có Kính gửi',
    expected: rule.rule,
  });
};

const sameLine: Evaluator = (file, rule) => {
  const [label] = file.boxes.addressees;
  const names = namesOf(file);
  if (label === undefined || names.length > 1) return null;
  return breachIf(names.length === 1, at(label, 'nơi nhận ở dòng khác', rule.rule));
};

const listMark = /^- \S/;

const listed: Evaluator = (file, rule) => {
  const names = namesOf(file);
  if (names.length < 2) return null;
  return names.flatMap((name, index) => {
    const end = index === names.length - 1 ? '.' : ';';
    const text = name.text.trim();
    return breachIf(!listMark.test(text) || !text.endsWith(end), at(name, text, rule.rule));
  });
};

const underColon: Evaluator = (file, rule) => {
  const [label] = file.boxes.addressees;
  const names = namesOf(file);
  const colon = label?.colonMm ?? null;
  if (names.length < 2 || colon === null) return null;
  return names.flatMap((name) => {
    const off = (name.dashMm ?? name.leftMm) - colon;
    return breachIf(
      Math.abs(off) > (rule.tolerance ?? 1),
      at(name, `lệch ${round(off)} mm`, rule.rule),
    );
  });
};

export const addresseeRules: Evaluators = {
  'ND30-KG-01': required,
  'ND30-KG-02': each(addressees, (paragraph) => {
    const isItalic = paragraph.runs.some((run) => run.italic);
    return isItalic || isUpper(paragraph.text) ? 'không in thường, đứng' : null;
  }),
  'ND30-KG-03': letters(addressees, { sized: true }),
  'ND30-KG-04': each(addressLabel, ({ text }, rule) =>
    text.startsWith(textOf(rule)) ? null : text,
  ),
  'ND30-KG-05': sameLine,
  'ND30-KG-06': listed,
  'ND30-KG-07': underColon,
};

const label: Selector = ({ boxes }) => [boxes.signature.recipients.label];
const items: Selector = ({ boxes }) => boxes.signature.recipients.items;
const last: Selector = ({ boxes }) => boxes.signature.recipients.items.slice(-1);
const first: Selector = ({ boxes }) =>
  boxes.addressees.length > 0 ? boxes.signature.recipients.items.slice(0, 1) : [];

const atLeft = (paragraph: FormParagraph, file: FormFile, toleranceMm: number): boolean =>
  Math.abs(paragraph.leftMm - areaOf(file.model, paragraph.section).leftMm) <= toleranceMm;

/** Where a second signature takes the left column, nơi nhận stands below it, as in Mẫu 1.9 (ND30-BB-04). */
const besideRole: Evaluator = (file, rule) => {
  if (file.boxes.signature.left !== null) return null;
  return each(label, (paragraph) => {
    const [role] = file.boxes.signature.right?.roles ?? [];
    const off = paragraph.heightMm - (role?.heightMm ?? paragraph.heightMm);
    const isBeside = Math.abs(off) <= (rule.tolerance ?? 1);
    return isBeside && atLeft(paragraph, file, rule.tolerance ?? 1)
      ? null
      : `lệch ${round(off)} mm`;
  })(file, rule);
};

const marksOf: Evaluator = (file, rule) => {
  const all = file.boxes.signature.recipients.items;
  if (all.length === 0) return null;
  return all.flatMap((item, index) => {
    const isLast = index === all.length - 1;
    const isMarked = isLast ? listMark.test(item.text) : /^- [^;]+;$/.test(item.text.trim());
    return breachIf(!isMarked || !atLeft(item, file, 1), at(item, item.text, rule.rule));
  });
};

export const recipientRules: Evaluators = {
  'ND30-NN-01': (file, rule) => {
    const sized = letters(label, { sized: true })(file, rule);
    const own = each(label, ({ text }) => (text.trim() === 'Nơi nhận:' ? null : text))(file, rule);
    return sized === null || own === null ? null : [...sized, ...own];
  },
  'ND30-NN-02': letters(label, { bold: true, italic: true, letterCase: 'plain' }),
  'ND30-NN-03': besideRole,
  'ND30-NN-04': letters(items, { sized: true, bold: false, italic: false }),
  'ND30-NN-05': marksOf,
  'ND30-NN-06': each(last, ({ text }, rule) =>
    new RegExp(textOf(rule), 'u').test(text.trim()) ? null : text,
  ),
  'ND30-NN-07': each(first, ({ text }, rule) => (text.trim() === textOf(rule) ? null : text)),
};
