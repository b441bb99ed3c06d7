import { addDays, type Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { namedDays, type Ask, type NamedDay } from '#shared/procedures/own-rule.ts';
import { signedPaper } from '../../facts/signed-paper.ts';
import type { DossierSource } from '../../facts/source.ts';
import type { CheckFacts } from '../check-facts.ts';
import type { Place } from '../finding.ts';
import { pagePlace } from '../places.ts';
import type { Found } from '../rule.ts';
import { paperPlaceOf } from './ask-paper.ts';

type AskDays = Extract<Ask, { readonly kind: 'days' }>;

/** One day is at least, at most so many days after another. A day that nobody entered breaks nothing yet. */
export const askDays = (
  { first, then, least, most }: AskDays,
  { source }: CheckFacts,
): readonly Found[] => {
  const [from, to] = [dayOf(first, source), dayOf(then, source)];
  if (from === null || to === null) return [];
  const values = { day: formatDay(to.on) };
  const found = (fault: string, on: Day): Found => ({
    fault,
    place: to.place,
    values: { ...values, limit: formatDay(on) },
  });
  const [earliest, latest] = [least, most].map((count) =>
    count === null ? null : addDays(from.on, count),
  );
  return [
    ...(earliest && to.on < earliest ? [found('tooEarly', earliest)] : []),
    ...(latest && to.on > latest ? [found('tooLate', latest)] : []),
  ];
};

type Dated = { readonly on: Day; readonly place: Place };

const dayOf = (name: string, source: DossierSource): Dated | null => {
  const named = namedDays.find((one) => one === name);
  if (named) return namedDay(named, source);
  const on = signedPaper(source.versions, name)?.signedOn;
  return on ? { on, place: paperPlaceOf(source.procedure, name) } : null;
};

const namedDay = (name: NamedDay, source: DossierSource): Dated | null => {
  const { publication, meeting, survey, dossier } = source;
  switch (name) {
    case 'publicationFrom':
      return dated(publication?.from, 'publication');
    case 'publicationTo':
      return dated(publication?.to, 'publication');
    case 'meeting':
      return dated(meeting?.on, 'meeting');
    case 'surveyFrom':
      return dated(survey?.survey.from, 'survey');
    case 'surveyTo':
      return dated(survey?.survey.to, 'survey');
    case 'asOf':
      return dated(dossier.asOf, 'dossier');
  }
};

const dated = (on: Day | null | undefined, kind: Place['kind']): Dated | null =>
  on ? { on, place: pagePlace(kind) } : null;
