import { daysInclusive } from '#shared/kernel/day.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { confirmsNone } from './confirms-none.ts';
import {
  countFact,
  dateFact,
  factOr,
  listFact,
  missingFact,
  neededText,
  textFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import { handledFact } from './handled-text.ts';
import type { ItemFields } from './list-labels.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { DossierSource } from './source.ts';

/** How the draft was made public, and what organisations and people said to it. */
export const opinionFacts = (source: DossierSource) => {
  const { opinions } = source;
  // Nothing entered is not "none": without an opinion or the commune's word that none came, each count is a gap.
  const isAnswered = opinions.length > 0 || confirmsNone(source, 'P04', 'noOpinions');
  const known = (count: number): Fact => (isAnswered ? countFact(count) : missingFact);
  const countOf = (outcome: string): number =>
    opinions.filter((opinion) => opinion.outcome === outcome).length;
  const withOutcome = (outcome: string): Fact => known(countOf(outcome));
  const organisations = organisationAnswers(source);
  const answered = organisations.filter(({ number }) => number !== '').length;
  return {
    ...publicationFacts(source),
    publicationPlaces: listFact(
      source.publicationPlaces.toSorted((a, b) => a.position - b.position).map(placeItem),
    ),
    'organisations.count': countFact(organisations.length),
    // Nobody entered an answer: that is not yet to say that none came.
    'organisations.answered': answered > 0 ? countFact(answered) : missingFact,
    'organisations.waiting': countFact(organisations.length - answered),
    'opinions.count': known(opinions.length),
    'opinions.accepted': withOutcome('accepted'),
    'opinions.explained': withOutcome('explained'),
    'opinions.open': withOutcome('open'),
    'opinions.handled': handledFact(
      isAnswered
        ? [
            ['tiếp thu', countOf('accepted')],
            ['giải trình', countOf('explained')],
            ['đang xử lý', countOf('open')],
          ]
        : null,
    ),
    organisations: listFact(organisations.map(organisationItem)),
    opinions: listFact(opinions.toSorted((a, b) => a.position - b.position).map(opinionItem)),
  } satisfies Partial<Record<Field | 'publicationPlaces' | 'organisations' | 'opinions', Fact>>;
};

const publicationFacts = ({ publication, broadcasts }: DossierSource) => {
  const days = broadcasts.map(({ on }) => on).toSorted(compareText);
  return {
    'publish.from': factOr(publication?.from, dateFact),
    'publish.to': factOr(publication?.to, dateFact),
    'publish.days': publication
      ? countFact(daysInclusive(publication.from, publication.to))
      : missingFact,
    'publish.places': neededText(publication?.places ?? ''),
    'publish.broadcasts': days.length === 0 ? missingFact : countFact(days.length),
    'publish.broadcastDates': neededText(days.map(formatDay).join(', ')),
    broadcasts: listFact(
      broadcasts
        .toSorted((a, b) => compareText(a.on, b.on))
        .map(({ on, note }, index): Record<ItemFields<'broadcasts'>, Fact> => ({
          number: textFact(String(index + 1)),
          date: dateFact(on),
          note: textFact(note),
        })),
    ),
  } satisfies Partial<Record<Field | 'broadcasts', Fact>>;
};

/** Where the draft was posted, until when, and the minutes that say so. */
const placeItem = (
  { name, from, to, minutesNumber, minutesOn }: DossierSource['publicationPlaces'][number],
  index: number,
): Record<ItemFields<'publicationPlaces'>, Fact> => ({
  number: textFact(String(index + 1)),
  name: textFact(name),
  from: from === null ? textFact('') : dateFact(from),
  to: to === null ? textFact('') : dateFact(to),
  minutes: textFact(
    [minutesNumber, minutesOn === null ? '' : formatDay(minutesOn)]
      .filter((words) => words !== '')
      .join(', '),
  ),
});

type Answer = {
  readonly organisation: string;
  readonly number: string;
  readonly on: DossierSource['answers'][number]['on'];
  readonly content: string;
  readonly reply: string;
};

/** Every organisation of the procedure has a row, answered or not; others that answered follow. */
const organisationAnswers = ({ procedure, answers }: DossierSource): readonly Answer[] => {
  const named = procedure.organisations.map(
    (organisation): Answer =>
      answers.find((answer) => isSameBody(answer.organisation, organisation)) ?? {
        organisation,
        number: '',
        on: null,
        content: '',
        reply: '',
      },
  );
  const others = answers
    .filter(
      (answer) => !procedure.organisations.some((one) => isSameBody(answer.organisation, one)),
    )
    .toSorted((a, b) => a.position - b.position);
  return [...named, ...others];
};

/** "Hội Nông dân" and "Hội Nông dân xã Nà Sương" are one body. */
export const isSameBody = (answer: string, named: string): boolean =>
  compareText(answer, named) === 0 || answer.startsWith(`${named} `);

const organisationItem = (
  answer: Answer,
  index: number,
): Record<ItemFields<'organisations'>, Fact> => {
  const isAnswered = answer.number !== '' && answer.on !== null;
  return {
    number: textFact(String(index + 1)),
    body: textFact(answer.organisation),
    paper:
      isAnswered && answer.on
        ? textFact(`${answer.number}, ${formatDay(answer.on)}`)
        : noAnswer(answer),
    content: isAnswered ? neededText(answer.content) : textFact(''),
    reply: textFact(answer.reply),
  };
};

const noAnswer = ({ organisation }: Answer): Fact => ({
  kind: 'missing',
  field: `organisations.${organisation}`,
  label: `Văn bản của ${organisation}`,
});

const opinionItem = (
  opinion: DossierSource['opinions'][number],
  index: number,
): Record<ItemFields<'opinions'>, Fact> => ({
  number: textFact(String(index + 1)),
  village: textFact(opinion.village),
  content: textFact(opinion.content),
  form: textFact(opinion.form),
  reply:
    opinion.outcome === 'open' || opinion.reply.trim() === ''
      ? {
          kind: 'missing',
          field: `opinions.${opinion.id}`,
          label: `Trả lời ý kiến số ${index + 1}`,
        }
      : textFact(opinion.reply),
  place: textFact(opinion.place),
});
