import { yearOf } from '#shared/kernel/day.ts';
import {
  decisionCitation,
  newestFirst,
  recognitionInForce,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';
import { countFact, missingFact, neededText, textFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import { paperDay } from './paper-day.ts';
import { citationOf, dateText, draftingOffice, numberText } from './paper-numbers.ts';
import { signedPaper } from './signed-paper.ts';
import type { DossierSource } from './source.ts';

/** Number, date and copies of the paper itself, and how it cites the others. */
export const paperFacts = (source: DossierSource, paper: string) => {
  const own = source.procedure.papers.find((one) => one.paper === paper) ?? null;
  const signed = signedPaper(source.versions, paper);
  return {
    'paper.number': textFact(own ? numberText(source, own, signed) : ''),
    'paper.date': textFact(dateText(source, paper)),
    'paper.year': textFact(String(yearOf(paperDay(source, paper)))),
    'paper.copies': copies(source, paper),
    draftingOffice: neededText(own ? draftingOffice(source, own) : source.dossier.draftingOffice),
    ...references(source),
    'annex.self': annexNumber(source, 'P03'),
    'annex.funds': countFact(2),
    'annex.works': countFact(3),
    'annex.documents': countFact(4),
    'annex.evidence': annexNumber(source, 'P07'),
    'annex.photos': annexNumber(source, 'P08'),
    'held.needed': textFact(heldGrade(source) === null ? '' : 'có'),
    ...heldFacts(source),
  } satisfies Partial<Record<Field, Fact>>;
};

const copies = (source: DossierSource, paper: string): Fact => {
  if (paper === 'P05' && source.meeting) return countFact(source.meeting.copies);
  const found = source.procedure.papers.find((one) => one.paper === paper);
  return found ? countFact(found.copies) : missingFact;
};

const cited = [
  'P01',
  'P02',
  'P04',
  'P05',
  'P06',
  'P09',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P15',
  'P17',
  'P18',
  'P19',
  'P20',
  'P23',
  'P24',
  'P25',
] as const;

/** How a paper cites the others; one the procedure does not have can't be cited. */
const references = (source: DossierSource) =>
  Object.fromEntries(
    cited.map((paper) => [`ref.${paper}`, reference(source, paper)] as const),
  ) as Record<`ref.${(typeof cited)[number]}`, Fact>;

const reference = (source: DossierSource, paper: string): Fact => {
  const found = source.procedure.papers.find((one) => one.paper === paper);
  return found ? { kind: 'reference', ...citationOf(source, found) } : missingFact;
};

const annexNumber = (source: DossierSource, paper: string): Fact => {
  const found = source.procedure.papers.find((one) => one.paper === paper);
  return found?.annexOf ? countFact(found.annexOf.number) : missingFact;
};

/** The grade that must be held first; null where the procedure asks for none. */
export const heldGrade = ({ procedure, set }: Pick<DossierSource, 'procedure' | 'set'>) =>
  procedure.heldGrades.find(({ setId }) => setId === set.id) ?? null;

type HeldSource = Pick<DossierSource, 'procedure' | 'set' | 'recognitions' | 'dossier'>;

/** Recognitions of the grade that must be held, newest first, whether they hold or not. */
export const heldRecognitions = (source: HeldSource): readonly Recognition[] => {
  const needed = heldGrade(source);
  if (!needed) return [];
  const fits = source.recognitions.filter(
    ({ setId, grade }) => needed.heldSetIds.includes(setId) || grade === needed.grade,
  );
  return newestFirst(fits);
};

/** The one that holds on the as-of day, else one that may yet be proven; a grade that was lost is never cited. */
export const heldRecognition = (source: HeldSource): Recognition | null => {
  const fits = heldRecognitions(source);
  const { asOf } = source.dossier;
  const isLost = (one: Recognition) => ['withdrawn', 'ended'].includes(recognitionState(one, asOf));
  return recognitionInForce(fits, asOf) ?? fits.find((one) => !isLost(one)) ?? null;
};

const heldFacts = (source: DossierSource) => {
  const held = heldRecognition(source);
  const count = (value: number | null | undefined): Fact =>
    value === null || value === undefined ? missingFact : countFact(value);
  return {
    'held.grade': held ? neededText(held.grade) : missingFact,
    'held.year': held ? textFact(String(held.year)) : missingFact,
    'held.act': neededText(held ? decisionCitation(held) : ''),
    'held.met': count(held?.stillMet),
    'held.total': count(held?.total),
  } satisfies Partial<Record<Field, Fact>>;
};
