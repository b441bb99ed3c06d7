import type { Day } from '#shared/kernel/day.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Person, Term } from './person.ts';
import { signatureLines, type SignatureForm } from './signature-lines.ts';

/** A person who may sign on a day, with the lines above the name. */
export type Signer = {
  readonly term: Term;
  readonly name: string;
  readonly lines: readonly string[];
};

/** Whether the term covers the day, both ends included. */
export const holdsOffice = (term: Pick<Term, 'from' | 'to'>, day: Day): boolean =>
  term.from <= day && (term.to === null || day <= term.to);

const order = ['head', 'acting-head', 'deputy', 'office-head', 'none'] as const;

/** Which body of a unit signs on a day; the people's committee unless another is named, with its form. */
export type SigningBody = {
  readonly unitId: string;
  readonly day: Day;
  readonly body?: Term['body'];
  readonly form?: SignatureForm;
};

/** Who may sign for a body of a unit on a day, the head first. */
export const signersOn = (
  terms: readonly Term[],
  persons: readonly Person[],
  { unitId, day, body = 'peoples-committee', form = 'A1' }: SigningBody,
): readonly Signer[] =>
  terms
    .filter((term) => term.unitId === unitId && term.body === body)
    .filter((term) => term.rank !== 'none' && holdsOffice(term, day))
    .flatMap((term) => {
      const person = persons.find(({ id }) => id === term.personId);
      return person ? [{ term, name: person.name, lines: signatureLines(form, term) }] : [];
    })
    .toSorted(byRankAndName);

const byRankAndName = (a: Signer, b: Signer): number =>
  order.indexOf(a.term.rank) - order.indexOf(b.term.rank) || compareText(a.name, b.name);
