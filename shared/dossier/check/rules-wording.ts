import { fold } from '#shared/kernel/vietnamese.ts';
import { guessEncoding } from '#shared/kernel/legacy-text/guess-encoding.ts';
import type { CheckFacts } from './check-facts.ts';
import { ownTexts, sentenceAt } from './own-texts.ts';
import type { Found, Rule } from './rule.ts';
import { tellsHistory } from './rules-grounds.ts';

/** K07: years and periods are those of the dossier, unless the sentence tells history. */
export const rightYears: Rule = (facts) =>
  ownTexts(facts).flatMap(({ place, text }) => [
    ...periods(facts, text).map((found) => ({ fault: 'period', place, values: { found } })),
    ...gradeYears(facts, text).map((found) => ({
      fault: 'year',
      place,
      values: { found, year: String(facts.source.dossier.year) },
    })),
  ]);

const periods = ({ set: { period } }: CheckFacts, text: string): readonly string[] =>
  [...text.matchAll(/giai đoạn (\d{4})\s?[-–]\s?(\d{4})/giu)]
    .filter(([, from, to]) => Number(from) !== period.from || Number(to) !== period.to)
    .filter(({ index, 0: found }) => !isHistory(text, index, found))
    .map(([found]) => found);

/** The period itself is not what makes a sentence one of history. */
const isHistory = (text: string, at: number, found: string): boolean =>
  tellsHistory.test(sentenceAt(text, at).replaceAll(found, ''));

const gradeYears = ({ source }: CheckFacts, text: string): readonly string[] => {
  const known = [source.dossier.year, ...source.recognitions.map(({ year }) => year)];
  return [...text.matchAll(/nông thôn mới(?: nâng cao| kiểu mẫu)? năm (\d{4})/giu)]
    .filter(([, year]) => !known.includes(Number(year)))
    .filter(({ index, 0: found }) => !isHistory(text, index, found))
    .map(([found]) => found);
};

/** K16: one spelling, letters of Unicode. */
export const oneSpelling: Rule = (facts) =>
  ownTexts(facts).flatMap(({ place, text }): Found[] => {
    if (guessEncoding([text]) !== 'unicode') return [{ fault: 'oldFont', place }];
    const written = text.match(/\p{L}+/gu)?.find((word) => oldSpelling.test(word));
    return written === undefined ? [] : [{ fault: 'spelling', place, values: { written } }];
  });

/** The outlines write Ủy, hòa, khỏe: the tone on the first vowel of oa, oe, uy at the end of a syllable ("quý" is none). */
const oldSpelling = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/iu;

/** K06: no place of another commune, district or province stands in what people wrote here. */
export const ownPlaces: Rule = (facts) =>
  ownTexts(facts).flatMap(({ place, text }) =>
    foreignNames(facts, text).map((name) => ({ fault: 'otherUnit', place, values: { name } })),
  );

const named =
  /(?<!\p{L})(xã|phường|thị trấn|huyện|thị xã|tỉnh) ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)*)/gu;

const foreignNames = (facts: CheckFacts, text: string): readonly string[] => [
  ...new Set(
    [...withoutTitles(facts, text).matchAll(named)]
      .filter(({ index, 0: found }) => !isExcused(facts, { text, at: index, found }))
      .map(([found]) => found),
  ),
];

/** The title of a proof may name any place: it is quoted. */
const withoutTitles = ({ source }: CheckFacts, text: string): string =>
  source.evidence
    .flatMap(({ subject, issuer }) => [subject, issuer])
    .filter((title) => title.length > 3)
    .reduce((rest, title) => rest.replaceAll(title, ' '.repeat(title.length)), text);

type Mention = { readonly text: string; readonly at: number; readonly found: string };

const isExcused = (facts: CheckFacts, { text, at, found }: Mention): boolean =>
  ownNames(facts).some((name) => startsWithName(found, name)) ||
  neighbour.test(text.slice(Math.max(0, at - 30), at)) ||
  formerly.test(text.slice(at + found.length, at + found.length + 12));

const ownNames = ({ source: { unit, district, province } }: CheckFacts): readonly string[] =>
  [unit, district, province].flatMap((one) => (one ? [`${one.kind} ${one.name}`] : []));

/** "huyện Thượng Ngàn" and what follows it in capitals: "huyện Thượng Ngàn Quyết định …". */
const startsWithName = (found: string, name: string): boolean =>
  fold(found) === fold(name) || fold(found).startsWith(`${fold(name)} `);

/** A neighbour is named by what lies between: a border, a road. */
const neighbour =
  /(?:giáp|giáp ranh|giáp với|tiếp giáp|lân cận|nối|nối với|nối liền|liên kết với|đi|sang|đến)(?: các| với)? $/iu;

/** A former commune is named as one: "xã Khau Vàn (cũ)". */
const formerly = /^ ?(?:\(?cũ|\(?trước)/iu;
