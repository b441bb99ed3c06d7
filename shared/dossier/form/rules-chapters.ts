import { at, each, oneOf, present, round, textOf } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';
import { below, bodySize, kindOf, ofKind } from './headings.ts';
import { inked, letters, uprightBold } from './letters.ts';

const chapters = ofKind('chapter');
const chapterTitles = below('chapter');
const divisions = ofKind('division');
const divisionTitles = below('division');
const articles = ofKind('article');

const numeralOf = (text: string): string =>
  text.trim().split(/\s+/).at(-1)?.replace(/[.:]$/, '') ?? '';

const numbered = (select: Selector, numeral: RegExp): Evaluator =>
  each(select, ({ text }) => (numeral.test(numeralOf(text)) ? null : numeralOf(text)));

/** Number, and behind it no word. */
const bareNumber = /^([IVXLC]+\s*[.):-]|\d{1,2}\s*[.):]|[a-zđ]\s*\)|điều\s+\d+\s*[.:]?)$/iu;

const titled: Evaluator = (file, rule) => {
  const headings = ofKind('chapter', 'division', 'article', 'roman', 'clause', 'point')(file);
  if (headings.length === 0) return null;
  const bare = headings.filter(({ text }) => bareNumber.test(text.trim()));
  const { content } = file.boxes;
  const untitled = content.filter((paragraph, index) => {
    const kind = kindOf(paragraph);
    const next = content[index + 1];
    const needsTitle = kind === 'chapter' || kind === 'division';
    return needsTitle && (next === undefined || kindOf(next) !== null);
  });
  return [...bare, ...untitled].map((paragraph) => at(paragraph, 'không có tiêu đề', rule.rule));
};

const bodySized: Evaluator = (file, rule) =>
  each(articles, (paragraph) => {
    const heading = inked(paragraph)[0];
    if (heading === undefined) return null;
    if (!heading.bold || heading.italic) return 'không đứng, đậm';
    return heading.sizePt === bodySize(file) ? null : `cỡ ${round(heading.sizePt)}`;
  })(file, rule);

const indented: Evaluator = each(articles, ({ firstLineIndentMm }, rule) =>
  firstLineIndentMm === null || oneOf(firstLineIndentMm, rule)
    ? null
    : `${round(firstLineIndentMm)} mm`,
);

const both =
  (one: Selector, other: Selector): Selector =>
  (file) => [...present(one(file)), ...present(other(file))];

const ownLine = { ...uprightBold, letterCase: 'plain', centered: true } as const;
const capitalTitle = { ...uprightBold, letterCase: 'upper', centered: true } as const;

/** Numbers of sizes stand in the words of these rules, not in their value. */
const sized =
  (evaluator: Evaluator): Evaluator =>
  (file, rule) =>
    evaluator(file, { ...rule, value: [13, 14] });

export const chapterRules: Evaluators = {
  'ND30-BC-01': titled,
  'ND30-BC-02': letters(chapters, ownLine),
  'ND30-BC-03': letters(both(chapters, chapterTitles), { sized: true }),
  'ND30-BC-04': numbered(chapters, /^[IVXLC]+$/),
  'ND30-BC-05': letters(chapterTitles, capitalTitle),
  'ND30-BC-06': sized(letters(divisions, { ...ownLine, sized: true })),
  'ND30-BC-07': numbered(divisions, /^\d+$/),
  'ND30-BC-08': sized(letters(divisionTitles, { ...capitalTitle, sized: true })),
  'ND30-BC-09': bodySized,
  'ND30-BC-10': indented,
  'ND30-BC-11': each(articles, ({ text }, rule) =>
    new RegExp(textOf(rule)).test(text) ? null : text.slice(0, 20),
  ),
};
