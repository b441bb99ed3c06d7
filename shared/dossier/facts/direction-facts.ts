import { compareText } from '#shared/kernel/vietnamese.ts';
import { inYear, type DirectionDocument } from '#shared/registers/direction.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import {
  countFact,
  dateFact,
  listFact,
  missingFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import { kindAndSubject } from './kind-and-subject.ts';
import type { ItemFields } from './list-labels.ts';
import { directionRows } from './direction-rows.ts';
import { newestFigure } from './newest-figure.ts';
import type { DossierSource } from './source.ts';

/** Direction of the year: the register counts; what it does not hold comes from the ledger and from linked proofs. */
export const directionFacts = (source: DossierSource) => {
  const rows = directionRows(source);
  const items = directionItems(source);
  const known = (count: number | null, concept: string): Fact =>
    count === null ? countOf(source, concept) : countFact(count);
  const counted = known(rows.documents, 'direction.documents');
  return {
    'direction.documents':
      counted.kind === 'missing' && items.length > 0 ? countFact(items.length) : counted,
    'direction.meetings': known(rows.meetings, 'direction.meetings'),
    'direction.inspections': known(rows.inspections, 'direction.inspections'),
    'direction.trainings': known(rows.trainings, 'direction.trainings'),
    'direction.trained': known(rows.trained, 'direction.trained'),
    'direction.none': items.length > 0 ? textFact('') : noDocuments(counted),
    directionDocuments: listFact(items),
  } satisfies Partial<Record<Field | 'directionDocuments', Fact>>;
};

/** Zero typed by the office is its word that there are none. */
const noDocuments = (counted: Fact): Fact =>
  counted.kind === 'count' && counted.value === 0
    ? wordsFact('Không có văn bản', 'none')
    : missingFact;

const countOf = (source: DossierSource, concept: string): Fact => {
  const figure = newestFigure(source, concept);
  const isCount = figure !== null && /^\d+$/.test(figure.value);
  return isCount ? countFact(Number(figure.value)) : missingFact;
};

const directionPapers = (source: DossierSource): readonly Evidence[] => {
  const ids = new Set(
    source.evidenceLinks
      .filter(({ target }) => target === 'direction')
      .map(({ evidenceId }) => evidenceId),
  );
  return source.evidence
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => compareText(a.issuedOn ?? '', b.issuedOn ?? '') || compareText(a.id, b.id));
};

/** The papers of the register; of a unit without one, the proofs linked to direction. */
const directionItems = (
  source: DossierSource,
): readonly Record<ItemFields<'directionDocuments'>, Fact>[] => {
  const documents = inYear(source.direction.documents, source.dossier);
  return documents.length > 0
    ? documents.map(registerItem)
    : directionPapers(source).map(documentItem);
};

const registerItem = (
  { number, on, issuer, kind, subject }: DirectionDocument,
  index: number,
): Record<ItemFields<'directionDocuments'>, Fact> => ({
  number: textFact(String(index + 1)),
  symbol: textFact(number),
  date: dateFact(on),
  issuer: textFact(issuer),
  subject: textFact(kindAndSubject({ kind, subject })),
});

const documentItem = (
  paper: Evidence,
  index: number,
): Record<ItemFields<'directionDocuments'>, Fact> => ({
  number: textFact(String(index + 1)),
  symbol: textFact(paper.number),
  date: paper.issuedOn === null ? textFact('') : dateFact(paper.issuedOn),
  issuer: textFact(paper.issuer),
  subject: textFact(kindAndSubject(paper)),
});
