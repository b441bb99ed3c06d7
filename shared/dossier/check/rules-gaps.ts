import { gapPlace } from '../gap-place.ts';
import type { Gap } from '../outline/filling.ts';
import type { CheckedPaper, CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';
import { ownTexts } from './own-texts.ts';
import { indicatorPlace, pagePlace, paperPlace, proofPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** K14: nothing is left to be filled in. */
export const nothingLeftOpen: Rule = (facts) => [...gaps(facts), ...leftovers(facts)];

/** A field that several papers print is one gap, mended once. */
const gaps = (facts: CheckFacts): readonly Found[] => {
  const all = facts.papers.flatMap((one) => one.gaps.map((gap) => ({ gap, paper: one.paper })));
  return [...Map.groupBy(all, ({ gap }) => gap.field)].flatMap(([field, places]) => {
    const [first] = places;
    if (!first || isTold(facts, field)) return [];
    const papers = places.map(({ paper }) => paper.paper).join(', ');
    const place = placeOf(facts, first);
    return [{ fault: 'gap', place, values: { field: first.gap.label, papers } }];
  });
};

/** What another rule says better: the whole register is missing, nobody signs, an indicator is undecided. */
const isTold = ({ source }: CheckFacts, field: string): boolean => {
  const head = field.split('.')[0] ?? '';
  const absent: Readonly<Record<string, boolean>> = {
    publish: source.publication === null,
    opinions: source.publication === null,
    meeting: source.meeting === null,
    presenter: source.meeting === null,
    attendees: source.meeting === null,
    speeches: source.meeting === null,
  };
  const ofOthers = ['signer', 'held', 'result', 'narrative', 'organisations'];
  return absent[head] === true || ofOthers.includes(head);
};

type PlacedGap = { readonly gap: Gap; readonly paper: CheckedPaper['paper'] };

const placeOf = ({ source }: CheckFacts, { gap: { field }, paper }: PlacedGap): Place => {
  if (field.startsWith('works')) return pagePlace('works');
  const place = gapPlace(field);
  switch (place.page) {
    case 'walk':
      return indicatorPlace(place.code);
    case 'evidence': {
      const proof = source.evidence.find(({ label }) => label === place.label);
      return proof ? proofPlace(proof) : pagePlace('evidence');
    }
    case 'texts':
      return paperPlace(paper);
    default:
      return pagePlace(place.page);
  }
};

const leftovers = (facts: CheckFacts): readonly Found[] =>
  ownTexts(facts).flatMap(({ place, text }) => {
    const left = leftover.exec(text)?.[0];
    return left === undefined ? [] : [{ fault: 'leftover', place, values: { text: left } }];
  });

/** Braces of a template, dotted lines, x's and the words of samples. */
const leftover =
  /\{[^}]*\}|\.{4,}|…{2,}|(?<!\p{L})x{3,}(?!\p{L})|lorem ipsum|\[[^\]]*(?:nhập|điền|ghi)[^\]]*\]/iu;
