import { formatDay } from '#shared/kernel/day-text.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { holdsOffice } from '#shared/people/signers-on.ts';
import { paperDay } from '../facts/paper-day.ts';
import { paperSigner } from '../paper-signature.ts';
import { newestVersion } from '../paper-state.ts';
import type { CheckedPaper, CheckFacts } from './check-facts.ts';
import { pagePlace, paperPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** Papers that one person signs for the committee. */
const signedByOne = ({ papers }: CheckFacts): readonly CheckedPaper['paper'][] =>
  papers.map(({ paper }) => paper).filter(({ signForm }) => signForm !== null && signForm !== 'F');

/** K03: a deputy signs KT.; who is entered as head while the office says deputy would sign without it. */
export const rightForm: Rule = ({ source }) =>
  source.terms.flatMap(({ personId, unitId, body, office, rank }) => {
    const isHere = unitId === source.unit.id && body === 'peoples-committee';
    const isWrong = isHere && rank === 'head' && fold(office).startsWith('pho ');
    const name = source.persons.find(({ id }) => id === personId)?.name ?? '';
    return isWrong
      ? [{ fault: 'deputyAsHead', place: pagePlace('people'), values: { name, office } }]
      : [];
  });

/** K04: the signer holds the office on the paper's day, and the name stands without a title. */
export const signerInOffice: Rule = (facts) => [
  ...signedByOne(facts).flatMap((paper) => nobody(facts, paper)),
  ...facts.source.persons
    .filter(({ name }) => titleBefore.test(name))
    .map(({ name }) => ({ fault: 'title', place: pagePlace('people'), values: { name } })),
];

const titleBefore = /^(?:ông|bà|đ\/c|đồng chí|ts|ths|gs|pgs|ks|bs|cn)[. ]/iu;

const nobody = ({ source }: CheckFacts, paper: CheckedPaper['paper']): readonly Found[] => {
  const day = formatDay(paperDay(source, paper.paper));
  const chosen = source.choices.find((one) => one.paper === paper.paper)?.signerTermId ?? null;
  const term = source.terms.find(({ id }) => id === chosen);
  const signedOn = newestVersion(source.versions, paper.paper)?.signedOn ?? null;
  if (term && signedOn !== null && !holdsOffice(term, signedOn)) {
    const name = source.persons.find(({ id }) => id === term.personId)?.name ?? '';
    const values = { name, office: term.office, day: formatDay(signedOn) };
    return [{ fault: 'notInOffice', place: paperPlace(paper), values }];
  }
  return paperSigner(source, paper.paper) === null
    ? [{ fault: 'nobody', place: paperPlace(paper), values: { day } }]
    : [];
};

/** K05: the place before the date is the unit's name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export const placeNames: Rule = ({ source: { unit } }) => {
  const placeName = unit.placeName.trim();
  const at = (fault: string): Found[] => [
    { fault, place: pagePlace('unit'), values: { place: placeName, unit: unit.name } },
  ];
  if (placeName === '') return [];
  const hasKind = fold(placeName).startsWith(`${fold(unit.kind)} `);
  const isNumber = /\d/.test(unit.name);
  if (hasKind && !isNumber && !fold(unit.name).startsWith(fold(unit.kind))) {
    return fold(placeName).endsWith(` ${fold(unit.name)}`) && isNamedAfter(unit.name)
      ? []
      : at('kindInPlace');
  }
  return fold(placeName).includes(fold(unit.name)) ? [] : at('otherPlace');
};

/** A name of a person or an event keeps the word of its kind; it is long and tells no place. */
const isNamedAfter = (name: string): boolean => name.split(' ').length > 2;
