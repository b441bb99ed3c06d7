import { fold } from '#shared/kernel/vietnamese.ts';
import { at, each, textOf, textsOf } from './finding.ts';
import type { Evaluator, Evaluators, FormFile, Selector } from './form-file.ts';
import { letters, uprightBold } from './letters.ts';

const labels: Selector = ({ boxes }) => boxes.annexes.map((annex) => annex.label);
const titles: Selector = ({ boxes }) => boxes.annexes.flatMap((annex) => annex.title);
const hints: Selector = ({ boxes }) => boxes.annexes.map((annex) => annex.hint);

const roman: Evaluator = (file, rule) => {
  if (file.boxes.annexes.length < 2) return null;
  return each(labels, ({ text }) => (/^phụ lục [IVXLC]+$/iu.test(text.trim()) ? null : text))(
    file,
    rule,
  );
};

const filled = / số \d+\/\S+ ngày \d+ tháng \d+ năm \d+/;

/** On paper number and date are written; an electronic annex in the same file may leave them blank. */
const complete: Evaluator = (file, rule) => {
  if (!file.paper.issued) return null;
  const isBound = file.paper.medium === 'paper';
  return each(hints, ({ text }) => (!isBound || filled.test(text) ? null : text))(file, rule);
};

/** A draft leaves the places of number and date blank, but not the words around them. */
const draftHint = /^\(Kèm theo .+ số .*ngày .*tháng .*năm .*\)$/u;

const hintText: Evaluator = each(hints, ({ text }, rule, { paper }) => {
  const pattern = paper.issued ? new RegExp(textOf(rule), 'u') : draftHint;
  return pattern.test(text.trim()) ? null : text;
});

/** A list of papers in a file has exactly the columns of Phụ lục V. */
const columnsOf =
  (name: string): Evaluator =>
  ({ boxes }: FormFile, rule) => {
    const lists = boxes.annexes.filter((annex) =>
      fold(annex.title.map((line) => line.text).join(' ')).includes(name),
    );
    if (lists.length === 0) return null;
    const wanted = textsOf(rule).join(' | ');
    return lists.flatMap((annex) => {
      const found = annex.columns.map((cell) => cell.text.trim()).join(' | ');
      return found === wanted ? [] : [at(annex.label, found, wanted)];
    });
  };

export const annexRules: Evaluators = {
  'ND30-PLV-02': roman,
  'ND30-PLV-03': letters(labels, { sized: true, letterCase: 'plain', centered: true }),
  'ND30-PLV-04': letters(labels, { ...uprightBold, centered: true }),
  'ND30-PLV-05': letters(titles, {
    ...uprightBold,
    letterCase: 'upper',
    sized: true,
    centered: true,
  }),
  'ND30-PLV-06': letters(hints, {
    letterCase: 'plain',
    bold: false,
    italic: true,
    sized: true,
    centered: true,
  }),
  'ND30-PLV-07': hintText,
  'ND30-PLV-08': complete,
  'ND30-HS-06': columnsOf('muc luc van ban'),
  'ND30-HS-07': columnsOf('muc luc ho so'),
};
