import { dayOff } from '#shared/calendar/working-days.ts';
import type { Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { signedPaper } from '../facts/signed-paper.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';
import { pagePlace, paperPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** One day of the chain, with the name by which people know what happened on it. */
type Step = { readonly on: Day; readonly name: string; readonly place: Place };

/** K08: what comes first is dated first: publication, report on opinions, meeting, report, tờ trình, and the survey after them. */
export const daysInOrder: Rule = (facts) => {
  const steps = stepsOf(facts);
  return order.flatMap(([first, then]) => {
    const [earlier, later] = [steps[first], steps[then]];
    if (!earlier || !later || earlier.on <= later.on) return [];
    const values = { first: later.name, firstDay: formatDay(later.on) };
    const other = { then: earlier.name, thenDay: formatDay(earlier.on) };
    return [{ fault: 'order', place: later.place, values: { ...values, ...other } }];
  });
};

const order = [
  ['publication', 'P04'],
  ['publication', 'meeting'],
  ['P04', 'meeting'],
  ['meeting', 'P05'],
  ['meeting', 'P02'],
  ['P04', 'P02'],
  ['P02', 'P01'],
  ['P04', 'P01'],
  ['P05', 'P01'],
  ['P06', 'P01'],
  ['P02', 'survey'],
  ['P01', 'survey'],
] as const;

type StepName = (typeof order)[number][number];

const stepsOf = ({ source, papers }: CheckFacts): Partial<Record<StepName, Step>> => {
  const { publication, meeting, survey } = source;
  const signed = papers.flatMap(({ paper }) => {
    const on = signedPaper(source.versions, paper.paper)?.signedOn;
    return on ? [[paper.paper, { on, name: paper.name, place: paperPlace(paper) }] as const] : [];
  });
  return {
    ...Object.fromEntries(signed),
    ...(publication && {
      publication: {
        on: publication.to,
        name: 'Kết thúc công khai dự thảo',
        place: pagePlace('publication'),
      },
    }),
    ...(meeting && {
      meeting: { on: meeting.on, name: 'Cuộc họp xét, đề nghị', place: pagePlace('meeting') },
    }),
    ...(survey?.survey.from && {
      survey: {
        on: survey.survey.from,
        name: 'Lấy ý kiến hài lòng',
        place: pagePlace('survey'),
      },
    }),
  };
};

/** K09: an office is closed on Saturdays, Sundays and holidays, those of the moon too, but for days worked instead. */
export const workingDays: Rule = (facts) =>
  signedDays(facts).flatMap(({ on, place }) => {
    const off = dayOff(facts.calendar, on);
    if (!off) return [];
    const values = { day: formatDay(on) };
    return off.kind === 'weekend'
      ? [{ fault: 'dayOff', place, values }]
      : [{ fault: 'holiday', place, values: { ...values, name: off.name } }];
  });

const signedDays = ({ source, papers }: CheckFacts): readonly Pick<Step, 'on' | 'place'>[] =>
  papers.flatMap(({ paper }) => {
    const on = signedPaper(source.versions, paper.paper)?.signedOn;
    return on ? [{ on, place: paperPlace(paper) }] : [];
  });

/** K29, second half: no paper is older than the day its figures stand on. */
export const papersAfterAsOf = (facts: CheckFacts): readonly Found[] =>
  signedDays(facts)
    .filter(({ on }) => on < facts.source.dossier.asOf)
    .map(({ on, place }) => ({
      fault: 'paperBeforeAsOf',
      place,
      values: { day: formatDay(on), asOf: formatDay(facts.source.dossier.asOf) },
    }));
