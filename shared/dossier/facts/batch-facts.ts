import { debtOf } from '#shared/finance/work.ts';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { atPhase } from '../at-phase.ts';
import { inOrder } from '../joint.ts';
import { tieName } from '../ties.ts';
import { applicantOf, phraseOf, subjectOf } from './batch-names.ts';
import {
  countFact,
  dateFact,
  factOr,
  listFact,
  missingFact,
  moneyFact,
  neededText,
  percentFact,
  textFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import { gradeOf } from './grade-words.ts';
import type { ItemFields } from './list-labels.ts';
import { meetingShare } from './meeting-facts.ts';
import { citedPaper } from './paper-numbers.ts';
import { heldRecognition } from './paper-facts.ts';
import { reviewedCounts } from './reviewed-items.ts';
import type { DossierSource } from './source.ts';

/** The dossiers a verifying body forwards with one proposal: this one, and those it is sent on with, by name. */
export const batchFacts = (source: DossierSource) => {
  const all = inOrder([source, ...source.batch]);
  return {
    'batch.count': countFact(all.length),
    'batch.subject': textFact(subjectOf(all, all.length > 1 ? tieName : asIs)),
    'batch.applicants': neededText(all.map(applicantOf).join(', ')),
    batch: listFact(all.map(batchItem)),
  } satisfies Partial<Record<Field | 'batch', Fact>>;
};

const asIs = (name: string): string => name;

const batchItem = (source: DossierSource, index: number): Record<ItemFields<'batch'>, Fact> => {
  const { unit, assessment, works, dossier, reviews } = source;
  const counts = reviewedCounts(source, 'verification');
  const { criteria, indicators } = assessment.totals;
  const debt = works.reduce((sum, work) => sum + debtOf(work), 0);
  return {
    number: textFact(String(index + 1)),
    unit: textFact(unitFullName(unit)),
    name: textFact(upperFirst(unitFullName(unit))),
    // In a column of grades "là xã …" is the grade alone.
    grade: textFact(upperFirst(phraseOf(source).replace(/^là /, ''))),
    subject: textFact(subjectOf([source], asIs)),
    short: textFact(gradeOf(source).short),
    year: textFact(String(dossier.year)),
    criteria: textFact(`${counts.criteria}/${criteria.total}`),
    indicators: textFact(`${counts.indicators}/${indicators.total}`),
    debt: works.length > 0 ? moneyFact(debt) : missingFact,
    held: textFact(heldRecognition(source)?.grade ?? ''),
    security: neededText(dossier.securityAct.replace(/\.$/, '')),
    ...meetingItem(source),
    metOn: factOr(reviews.verification.meeting?.on, dateFact),
    report: citedPaper(source, 'P12'),
    minutes: citedPaper(source, 'P25'),
    proposal: citedPaper(source, 'P01'),
  };
};

/** The vote of the verifying body on one dossier; each is voted on by itself. */
const meetingItem = (source: DossierSource) => {
  const own = atPhase(source, 'P14');
  const { meeting } = own;
  return {
    vote: factOr(meeting, ({ agree, present }) => textFact(`${agree}/${present}`)),
    voteShare: factOr(meetingShare(own), percentFact),
  };
};
