import { compareText } from '#shared/kernel/vietnamese.ts';
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
import { newestFigure } from './newest-figure.ts';
import type { DossierSource } from './source.ts';

/** Direction of the year: counts from the ledger, and the papers linked to it among the proofs. */
export const directionFacts = (source: DossierSource) => {
  const papers = directionPapers(source);
  const counted = countOf(source, 'direction.documents');
  return {
    'direction.documents':
      counted.kind === 'missing' && papers.length > 0 ? countFact(papers.length) : counted,
    'direction.meetings': countOf(source, 'direction.meetings'),
    'direction.inspections': countOf(source, 'direction.inspections'),
    'direction.trainings': countOf(source, 'direction.trainings'),
    'direction.trained': countOf(source, 'direction.trained'),
    'direction.none': papers.length > 0 ? textFact('') : noDocuments(counted),
    directionDocuments: listFact(papers.map(documentItem)),
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
