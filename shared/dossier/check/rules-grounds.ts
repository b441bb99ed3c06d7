import { formatDay } from '#shared/kernel/day-text.ts';
import { isDay } from '#shared/kernel/day.ts';
import { paperDay } from '../facts/paper-day.ts';
import { overlayGrounds, type Ground } from '../grounds.ts';
import { untied } from '../ties.ts';
import type { CheckedPaper, CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';
import { ownTexts, sentenceAt } from './own-texts.ts';
import { pagePlace, paperPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

const basisLines = ({ document }: CheckedPaper): readonly string[] =>
  document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'basis' ? [untied(block.text)] : [])),
  );

/** K11: a ground is in force on the paper's day, and what amends it stands beside it. */
export const groundsInForce: Rule = (facts) => [
  ...repealed(facts),
  ...facts.papers.flatMap((paper) => [...outOfForce(facts, paper), ...amendments(facts, paper)]),
];

/** An act that is no longer in force, as a ground or quoted where the sentence tells no history. */
const repealed = (facts: CheckFacts): readonly Found[] =>
  citedTexts(facts).flatMap(({ place, text }) =>
    facts.repealedActs
      .filter(({ from }) => from <= facts.source.dossier.asOf)
      .filter(({ number }) => cites(text, number))
      .map(({ number, from, replacedBy }) => ({
        fault: 'repealed',
        place,
        values: { act: number, from: isDay(from) ? formatDay(from) : from, replacedBy },
      })),
  );

type Cited = { readonly place: Place; readonly text: string };

const citedTexts = (facts: CheckFacts): readonly Cited[] => [
  ...facts.papers.flatMap((one) =>
    basisLines(one).map((text) => ({ place: paperPlace(one.paper), text })),
  ),
  { place: pagePlace('dossier'), text: facts.source.dossier.variantBasis },
  ...ownTexts(facts),
];

const cites = (text: string, number: string): boolean => {
  const at = text.indexOf(number);
  const isWhole = at >= 0 && !/[\d]/.test(text.charAt(at - 1));
  return isWhole && !tellsHistory.test(sentenceAt(text, at));
};

/** Words by which a sentence says that it speaks of what was before. */
export const tellsHistory =
  /trước đây|trước khi|thay thế|bãi bỏ|hết hiệu lực|giai đoạn trước|giai đoạn 20(?:10|11|16) ?- ?20(?:15|20)|so với|đã được công nhận/iu;

const registerOf = ({ grounds, source }: CheckFacts): readonly Ground[] => [
  ...grounds,
  ...(source.overlay ? overlayGrounds(source.overlay) : []),
];

/** The acts of the register that a paper rests on, in its order. */
const namedGrounds = (facts: CheckFacts, paper: CheckedPaper): readonly Ground[] =>
  basisLines(paper).flatMap(
    (line) => registerOf(facts).find(({ text }) => line.includes(text)) ?? [],
  );

const outOfForce = (facts: CheckFacts, paper: CheckedPaper): readonly Found[] => {
  const day = paperDay(facts.source, paper.paper.paper);
  return namedGrounds(facts, paper)
    .filter(({ from, to }) => day < from || (to !== null && day > to))
    .map(({ text }) => ({
      fault: 'notInForce',
      place: paperPlace(paper.paper),
      values: { act: text, day: formatDay(day) },
    }));
};

const amendments = (facts: CheckFacts, paper: CheckedPaper): readonly Found[] => {
  const day = paperDay(facts.source, paper.paper.paper);
  const named = namedGrounds(facts, paper);
  return registerOf(facts)
    .filter(({ from, to, sets }) => {
      const isInForce = from <= day && (to === null || day <= to);
      return isInForce && (sets === null || sets.includes(facts.set.id));
    })
    .filter(
      ({ amends, key }) =>
        named.some((one) => one.key === amends) && !named.some((one) => one.key === key),
    )
    .map(({ text }) => ({
      fault: 'amendmentMissing',
      place: paperPlace(paper.paper),
      values: { act: text },
    }));
};

/** K12: grounds stand by rank, then date, an amendment after what it amends. */
export const groundsInOrder: Rule = (facts) =>
  facts.papers.flatMap((paper) => {
    const named = namedGrounds(facts, paper).filter(({ amends }) => amends === null);
    const wrong = named.find((ground, index) => {
      const before = named[index - 1];
      return before !== undefined && isAfter(before, ground);
    });
    return wrong
      ? [{ fault: 'order', place: paperPlace(paper.paper), values: { act: wrong.text } }]
      : [];
  });

const isAfter = (a: Ground, b: Ground): boolean =>
  a.rank > b.rank || (a.rank === b.rank && a.date > b.date);
