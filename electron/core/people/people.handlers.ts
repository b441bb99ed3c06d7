import { refuse } from '#shared/kernel/app-error.ts';
import { compareText, nfc } from '#shared/kernel/vietnamese.ts';
import type { Person, Term } from '#shared/people/person.ts';
import { signersOn } from '#shared/people/signers-on.ts';
import { existingUnit } from '../units/existing-unit.ts';
import type { Handlers } from '../handlers.ts';
import {
  selectPersons,
  selectTerms,
  selectTermsOfPerson,
  selectTermsOfUnit,
} from './people.queries.ts';
import { personRecords, termRecords } from './people.records.ts';

export const peopleHandlers: Handlers<'people'> = {
  'people.list': ({ db }, { unitId }) => {
    const terms = unitId === undefined ? selectTerms(db) : selectTermsOfUnit(db, unitId);
    const withTerms = selectPersons(db).map((person) => ({
      ...person,
      terms: termsOf(person, terms),
    }));
    return withTerms
      .filter((person) => unitId === undefined || person.terms.length > 0)
      .toSorted((a, b) => compareText(givenNameFirst(a.name), givenNameFirst(b.name)));
  },
  'people.signers': ({ db }, { unitId, on }) =>
    signersOn(selectTermsOfUnit(db, unitId), selectPersons(db), { unitId, day: on }),
  'people.save': ({ records, newId }, { personId = newId(), name }) => {
    records.put(personRecords, personId, { name: nfc(name) });
    return { personId };
  },
  'people.remove': ({ db, records }, { personId }) => {
    for (const term of selectTermsOfPerson(db, personId)) records.remove(termRecords, term.id);
    records.remove(personRecords, personId);
    return {};
  },
  'people.saveTerm': ({ db, records, newId }, { termId = newId(), term }) => {
    if (term.to !== null && term.to < term.from)
      refuse('people.termEndsBeforeStart', {}, 'term.to');
    if (!records.find(personRecords, term.personId))
      refuse('record.notFound', { entity: 'person' });
    existingUnit(db, term.unitId);
    const others = selectTermsOfUnit(db, term.unitId).filter(({ id }) => id !== termId);
    if (others.some((other) => isSameHead(other, term)))
      refuse('people.termOverlap', {}, 'term.from');
    records.put(termRecords, termId, term);
    return { termId };
  },
  'people.removeTerm': ({ records }, { termId }) => {
    records.remove(termRecords, termId);
    return {};
  },
};

const termsOf = (person: Person, terms: readonly Term[]): Term[] =>
  terms.filter((term) => term.personId === person.id);

/** A body has one head at a time: else nobody can tell who signs. */
const isSameHead = (a: Omit<Term, 'id'>, b: Omit<Term, 'id'>): boolean =>
  a.rank === 'head' &&
  b.rank === 'head' &&
  a.body === b.body &&
  a.bodyName === b.bodyName &&
  a.from <= (b.to ?? endOfTime) &&
  b.from <= (a.to ?? endOfTime);

const endOfTime = '9999-12-31';

/** Vietnamese lists of people are ordered by the given name, the last word. */
const givenNameFirst = (name: string): string => {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
};
