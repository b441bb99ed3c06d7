import { daysInclusive } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import { meetingAgreed, meetingShare } from '../facts/meeting-facts.ts';
import { isSameBody } from '../facts/register-facts.ts';
import { signedPaper } from '../facts/signed-paper.ts';
import type { DossierSource } from '../facts/source.ts';
import { pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { everyPlace } from './rules-publication.ts';

type Values = Readonly<Record<string, string>>;

/** A dossier under a regime whose procedure is not known yet has no hearing to check. */
const hasProcedure = ({ procedure }: DossierSource): boolean => procedure.papers.length > 0;

/** K33: the draft was public for so many days and read on the loudspeakers so many times. */
export const madePublic: Rule = ({ source }) => {
  const { publication, broadcasts, procedure } = source;
  if (!hasProcedure(source)) return [];
  const at = (fault: string, values: Values = {}): Found => ({
    fault,
    place: pagePlace('publication'),
    values,
  });
  if (!publication) return [at('none')];
  const { minimumDays, minimumBroadcasts } = procedure.publication;
  const days = daysInclusive(publication.from, publication.to);
  const heard = broadcasts.filter(({ on }) => publication.from <= on && on <= publication.to);
  return [
    ...(days < minimumDays ? [at('tooShort', counted(days, minimumDays))] : []),
    ...(heard.length < minimumBroadcasts
      ? [at('tooFewBroadcasts', counted(heard.length, minimumBroadcasts))]
      : []),
    ...(publication.places.trim() === '' ? [at('noPlaces')] : []),
    ...everyPlace(source),
  ];
};

const counted = (count: number, required: number): Values => ({
  count: String(count).padStart(2, '0'),
  required: String(required).padStart(2, '0'),
});

/** K34: every organisation answered in writing in time, and every opinion was accepted or explained. */
export const everyAnswer: Rule = ({ source }) => {
  if (!hasProcedure(source)) return [];
  const silent = source.procedure.organisations.filter(
    (body) =>
      !source.answers.some(
        ({ organisation, number }) => isSameBody(organisation, body) && number !== '',
      ),
  );
  return [
    ...silent.map((organisation) => opinion('noAnswer', { organisation })),
    ...source.answers.flatMap((answer) => untimely(source, answer)),
    ...source.opinions
      .filter(({ outcome }) => outcome === 'open')
      .map(({ content }) => opinion('open', { opinion: content })),
  ];
};

const opinion = (fault: string, values: Values): Found => ({
  fault,
  place: pagePlace('opinions'),
  values,
});

const untimely = (
  { publication, versions }: DossierSource,
  { organisation, number, on }: DossierSource['answers'][number],
): readonly Found[] => {
  if (number === '') return [];
  if (on === null) return [opinion('noDate', { organisation, number })];
  const values = { organisation, day: formatDay(on) };
  if (publication && on < publication.from) return [opinion('beforePublication', values)];
  const report = signedPaper(versions, 'P04');
  return report && on > report.signedOn ? [opinion('afterReport', values)] : [];
};

/** K35: the minutes agree with themselves, and enough of the meeting agreed. */
export const vote: Rule = ({ source }) => {
  if (!hasProcedure(source)) return [];
  const { meeting, attendees } = source;
  if (!meeting) return [held('none')];
  const { present, invited, agree, disagree, blank, chair, secretary } = meeting;
  const votes = agree + disagree + blank;
  const checks: readonly (readonly [boolean, Found])[] = [
    [present > invited, held('presentAboveInvited', { present, invited })],
    [votes !== present, held('votes', { votes, present })],
    [attendees.length !== present, held('list', { listed: attendees.length, present })],
    [meetingAgreed(source) === false, held('share', shareValues(source))],
    [chair !== '' && chair === secretary, held('sameChair', { chair })],
  ];
  return checks.flatMap(([fails, found]) => (fails ? [found] : []));
};

const held = (fault: string, values: Readonly<Record<string, string | number>> = {}): Found => ({
  fault,
  place: pagePlace('meeting'),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
});

const shareValues = (source: DossierSource): Values => {
  const share = meetingShare(source);
  return {
    share: share === null ? '' : formatDecimal(share),
    required: source.procedure.meeting.requiredPercent.replace('.', ','),
  };
};
