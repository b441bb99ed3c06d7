import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { inOrder, returnedWith } from '../joint.ts';
import { tieName } from '../ties.ts';
import { applicantOf, subjectOf } from './batch-names.ts';
import { countFact, dateFact, factOr, listFact, neededText, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { findingItem } from './finding-facts.ts';
import type { ItemFields } from './list-labels.ts';
import { newestRequests } from './newest-requests.ts';
import { citedPaper } from './paper-numbers.ts';
import type { DossierSource } from './source.ts';

/** The dossiers a verifying body sends back with one letter: this one, and those of its batch with faults of the same day. */
export const returnedFacts = (source: DossierSource) => {
  const all = inOrder([source, ...returnedWith(source)]);
  return {
    'returned.count': countFact(all.length),
    'returned.subject': textFact(subjectOf(all, tieName)),
    'returned.applicants': neededText(all.map(applicantOf).join('; ')),
    returned: listFact(all.map(returnedItem)),
  } satisfies Partial<Record<Field | 'returned', Fact>>;
};

const returnedItem = (
  source: DossierSource,
  index: number,
): Record<ItemFields<'returned'>, Fact> => {
  const { unit, reviews } = source;
  return {
    number: textFact(String(index + 1)),
    unit: textFact(unitFullName(unit)),
    name: textFact(upperFirst(unitFullName(unit))),
    applicant: neededText(applicantOf(source)),
    receivedOn: factOr(reviews.verification.review?.receivedOn ?? null, dateFact),
    proposal: citedPaper(source, 'P01'),
    requests: listFact(newestRequests(source).map(findingItem)),
  };
};
