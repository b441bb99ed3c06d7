import { debtOf } from '#shared/finance/work.ts';
import { decimal, decimalSchema, type Decimal } from '#shared/kernel/decimal.ts';
import { daysInclusive } from '#shared/kernel/day.ts';
import { figurePrefix, namedNumbers, type NamedNumber } from '#shared/procedures/own-rule.ts';
import { surveyResults } from '#shared/survey/results.ts';
import { voteBase } from '../../facts/meeting-facts.ts';
import { newestFigure } from '../../facts/newest-figure.ts';
import type { DossierSource } from '../../facts/source.ts';
import type { CheckFacts } from '../check-facts.ts';
import type { Place } from '../finding.ts';
import { pagePlace } from '../places.ts';
import { usedProofs } from '../rules-proofs.ts';

/** A number of the dossier: `part` itself, or the share of it in `whole` in percent, never rounded. */
export type Measure = {
  readonly part: Decimal;
  /** Null where the number is no share. */
  readonly whole: Decimal | null;
  /** Stands after it: "%", "đồng", "hộ". */
  readonly unitOf: string;
};

export type NumberFact = { readonly measure: Measure | null; readonly place: Place };

/** The number that a rule names, with the page on which it is mended; no measure where nobody entered it. */
export const numberFact = (name: string, facts: CheckFacts): NumberFact => {
  const named = namedNumbers.find((one) => one === name);
  if (named) return { measure: measures[named](facts), place: pagePlace(pages[named]) };
  return figureFact(name.slice(figurePrefix.length), facts.source);
};

const pages: Readonly<Record<NamedNumber, Place['kind']>> = {
  meetingAgreed: 'meeting',
  meetingAttended: 'meeting',
  publicationDays: 'publication',
  broadcasts: 'publication',
  surveySatisfied: 'survey',
  surveyJoined: 'survey',
  indicatorsMet: 'progress',
  proofs: 'evidence',
  debt: 'works',
};

const count = (value: number, unitOf = ''): Measure => ({
  part: decimal(value),
  whole: null,
  unitOf,
});

const shareOf = (part: number, whole: number): Measure | null =>
  whole > 0 ? { part: decimal(part), whole: decimal(whole), unitOf: '%' } : null;

const measures: Readonly<Record<NamedNumber, (facts: CheckFacts) => Measure | null>> = {
  meetingAgreed: ({ source }) => agreed(source),
  meetingAttended: ({ source: { meeting } }) =>
    meeting && shareOf(meeting.present, meeting.invited),
  publicationDays: ({ source: { publication } }) =>
    publication && count(daysInclusive(publication.from, publication.to), 'ngày'),
  broadcasts: ({ source: { broadcasts } }) => count(broadcasts.length, 'lần'),
  surveySatisfied: ({ source }) => surveyShares(source).satisfied,
  surveyJoined: ({ source }) => surveyShares(source).joined,
  indicatorsMet: ({ source }) => {
    const { counted, total } = source.assessment.totals.indicators;
    return shareOf(counted, total);
  },
  proofs: ({ source }) => count(usedProofs(source).length, 'minh chứng'),
  debt: ({ source: { works } }) =>
    count(
      works.reduce((sum, work) => sum + debtOf(work), 0),
      'đồng',
    ),
};

const agreed = (source: DossierSource): Measure | null =>
  source.meeting && shareOf(source.meeting.agree, voteBase(source) ?? 0);

/** Both shares of a survey that is counted to its last ballot; before that there are none. */
export const surveyShares = ({
  survey,
}: Pick<DossierSource, 'survey'>): Readonly<Record<'satisfied' | 'joined', Measure | null>> => {
  const results = survey && surveyResults(survey.places, survey.guidance.sheet);
  if (!results?.isComplete) return { satisfied: null, joined: null };
  const { questions, totals } = results;
  const whole = questions.find(({ number }) => number === survey?.guidance.sheet.wholeQuestion);
  return {
    satisfied: shareOf(whole?.satisfied ?? 0, totals.valid),
    joined: shareOf(totals.returned, totals.households),
  };
};

const figureFact = (concept: string, source: DossierSource): NumberFact => {
  const figure = newestFigure(source, concept);
  const value = decimalSchema.safeParse(figure?.value ?? '');
  const measure =
    figure && value.success ? { part: value.data, whole: null, unitOf: figure.unitOf } : null;
  return { measure, place: pagePlace('figures') };
};
