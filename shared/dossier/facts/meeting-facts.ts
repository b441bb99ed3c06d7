import { compare, decimal, multiply } from '#shared/kernel/decimal.ts';
import {
  countFact,
  dateFact,
  factOr,
  listFact,
  missingFact,
  neededText,
  percentFact,
  textFact,
  wordsFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { shareOnItsSide } from './share-text.ts';
import type { DossierSource } from './source.ts';

/** The meeting that asks for recognition, its vote and those present. */
export const meetingFacts = (source: DossierSource) => {
  const { meeting } = source;
  const count = (value: number | undefined): Fact => factOr(value, countFact);
  return {
    'meeting.start': neededText(hourText(meeting?.startsAt)),
    'meeting.end': neededText(hourText(meeting?.endsAt)),
    'meeting.date': factOr(meeting?.on, dateFact),
    'meeting.place': neededText(meeting?.place ?? ''),
    'meeting.chair': neededText(meeting?.chair ?? ''),
    'meeting.chairOffice': neededText(meeting?.chairOffice ?? ''),
    'meeting.secretary': neededText(meeting?.secretary ?? ''),
    'meeting.secretaryOffice': neededText(meeting?.secretaryOffice ?? ''),
    'meeting.invited': count(meeting?.invited),
    'meeting.present': count(meeting?.present),
    'meeting.absent': count(meeting ? meeting.invited - meeting.present : undefined),
    'meeting.absenceReason': neededText(meeting?.absenceReason ?? ''),
    'meeting.agree': count(meeting?.agree),
    'meeting.disagree': count(meeting?.disagree),
    'meeting.blank': count(meeting?.blank),
    // What is said when nobody spoke stands in the outline; before the meeting it is a gap.
    'meeting.discussion': missingFact,
    'meeting.attendees': source.attendees.length > 0 ? textFact('') : missingFact,
    'meeting.conclusion': neededText(meeting?.conclusion ?? ''),
    'meeting.method': meeting ? wordsFact(methods[meeting.method], meeting.method) : missingFact,
    'meeting.required': percentFact(decimal(source.procedure.meeting.requiredPercent)),
    ...voteFacts(source),
    ...ballotFacts(source),
    'presenter.office': neededText(meeting?.presenterOffice ?? ''),
    speeches: listFact(source.speeches.toSorted(byPosition).map(speechItem)),
    attendees: listFact(source.attendees.toSorted(byPosition).map(attendeeItem)),
  } satisfies Partial<Record<Field | 'speeches' | 'attendees', Fact>>;
};

const methods = { 'show-of-hands': 'giơ tay', ballot: 'bỏ phiếu' } as const;

/** "08:00" → "08 giờ 00". */
const hourText = (hour: string | undefined): string => hour?.replace(':', ' giờ ') ?? '';

/** Votes the share is taken of, as the procedure says; null without a meeting. */
export const voteBase = ({ meeting, procedure }: DossierSource): number | null => {
  if (!meeting) return null;
  switch (procedure.meeting.denominator) {
    case 'present':
      return meeting.present;
    case 'valid':
      return meeting.agree + meeting.disagree;
    case 'all':
      return meeting.invited;
  }
};

/** Whether enough of the meeting agreed, by exact numbers; null without a meeting. */
export const meetingAgreed = (source: DossierSource): boolean | null => {
  const base = voteBase(source);
  if (!source.meeting || !base) return null;
  const required = multiply(decimal(source.procedure.meeting.requiredPercent), decimal(base));
  return compare(multiply(decimal(source.meeting.agree), decimal(100)), required) >= 0;
};

/** The share of those who agreed as printed; null without a meeting. */
export const meetingShare = (source: DossierSource) => {
  const base = voteBase(source);
  if (!source.meeting || !base) return null;
  const required = decimal(source.procedure.meeting.requiredPercent);
  return shareOnItsSide(source.meeting.agree, base, required);
};

const voteFacts = (source: DossierSource) => ({
  'meeting.percent': factOr(meetingShare(source), percentFact),
  'meeting.outcome': factOr(meetingAgreed(source), (agreed) =>
    wordsFact(agreed ? 'nhất trí' : 'chưa nhất trí', String(agreed)),
  ),
});

/** Sheets of a vote: those that came back and name one side are valid. */
const ballotFacts = ({ meeting, procedure }: DossierSource) => {
  const valid = meeting ? meeting.agree + meeting.disagree : null;
  const returned = meeting?.ballotsReturned ?? null;
  const isKnown = returned !== null && valid !== null;
  return {
    'ballot.issued': factOr(meeting?.ballotsIssued, countFact),
    'ballot.returned': factOr(returned, countFact),
    'ballot.valid': factOr(valid, countFact),
    'ballot.invalid': factOr(isKnown ? returned - valid : null, countFact),
    'meeting.tellers': neededText(meeting?.tellers ?? ''),
    'meeting.tellerHead': neededText(meeting?.tellerHead ?? ''),
    'meeting.tellerSecretary': neededText(meeting?.tellerSecretary ?? ''),
    'meeting.quorum': factOr(procedure.meeting.quorumPercent, (percent) =>
      percentFact(decimal(percent)),
    ),
    'meeting.presentPercent': factOr(meeting && meeting.invited > 0 ? meeting : null, (one) =>
      percentFact(shareOnItsSide(one.present, one.invited, decimal(0))),
    ),
    'meeting.base': textFact(baseWords[procedure.meeting.denominator]),
  };
};

/** What the share is taken of, as it is printed beside it. */
const baseWords = {
  present: 'số thành viên có mặt',
  valid: 'số phiếu hợp lệ',
  all: 'tổng số thành viên',
} as const;

const byPosition = (a: { readonly position: number }, b: { readonly position: number }): number =>
  a.position - b.position;

const speechItem = (
  speech: DossierSource['speeches'][number],
): Record<ItemFields<'speeches'>, Fact> => ({
  office: textFact(speech.office),
  content: textFact(speech.content),
});

const attendeeItem = (
  attendee: DossierSource['attendees'][number],
  index: number,
): Record<ItemFields<'attendees'>, Fact> => ({
  number: textFact(String(index + 1)),
  name: textFact(attendee.name),
  office: textFact(attendee.office),
  village: textFact(attendee.village),
  group: textFact(attendee.group),
});
