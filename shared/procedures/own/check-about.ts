import { compare, decimalSchema, decimal } from '#shared/kernel/decimal.ts';
import type { Procedure } from '../procedure.ts';
import type { ProcedureDraft } from './draft.ts';
import { fault, type ProcedureFault } from './fault.ts';

/** Places that texts of a procedure may name (fillPlaces, askedOrganisations). */
const places = [
  'unit.full',
  'unit.name',
  'unit.kind',
  'commune.full',
  'district.full',
  'province.full',
  'department',
];

/** Who wrote it, for which regime, and the bodies that act in it. */
export const checkAbout = (draft: ProcedureDraft, shipped: Procedure): ProcedureFault[] => [
  ...(draft.id === shipped.id && draft.level === shipped.level
    ? []
    : [fault('id', 'other-procedure', draft.id)]),
  ...(draft.title.trim() === '' ? [fault('title', 'missing')] : []),
  ...((draft.own?.by ?? '').trim() === '' ? [fault('own.by', 'missing')] : []),
  ...(draft.own && draft.own.by.length > 200 ? [fault('own.by', 'out-of-range')] : []),
  ...(draft.own && draft.own.act.length > 500 ? [fault('own.act', 'out-of-range')] : []),
  ...unknownPlaces('superiorBody', draft.superiorBody),
  ...Object.entries(draft.bodies).flatMap(([role, body]) =>
    [body.name, ...body.to, ...body.superior, ...body.issuer].flatMap((text) =>
      unknownPlaces(`bodies.${role}.name`, text),
    ),
  ),
];

const unknownPlaces = (path: string, text: string, more: readonly string[] = []) =>
  [...text.matchAll(/\{([^}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !places.includes(name) && !more.includes(name))
    .map((name) => fault(path, 'unknown-field', name));

/** Votes, publication, floors and who is asked, each with where it comes from. */
export const checkNumbers = (draft: ProcedureDraft): ProcedureFault[] => {
  const { meeting, laterMeetings, publication, satisfaction, organisations } = draft;
  const votes = Object.entries({ meeting, ...prefixed(laterMeetings) });
  return [
    ...votes.flatMap(([path, vote]) => [
      ...percent(`${path}.requiredPercent`, vote.requiredPercent),
      ...percent(`${path}.quorumPercent`, vote.quorumPercent),
    ]),
    ...percent('satisfaction.overallPercent', satisfaction?.overallPercent ?? null),
    ...percent('satisfaction.joinedPercent', satisfaction?.joinedPercent ?? null),
    ...range('publication.minimumDays', publication.minimumDays, 365),
    ...range('publication.minimumBroadcasts', publication.minimumBroadcasts, 365),
    ...organisations.flatMap((name, at) => [
      ...(name.trim() === '' ? [fault(`organisations.${at}`, 'missing')] : []),
      ...unknownPlaces(`organisations.${at}`, name, ['member.full']),
    ]),
    ...asked.flatMap((name) =>
      (draft.sources[name] ?? '').replace(/^[LRC]:\s*/, '').trim() === ''
        ? [fault(`sources.${name}`, 'no-basis')]
        : [],
    ),
  ];
};

/** Numbers whose origin an officer is shown beside them. */
export const asked = [
  'meeting.requiredPercent',
  'meeting.denominator',
  'publication.minimumDays',
  'publication.minimumBroadcasts',
  'organisations',
  'copies',
] as const;

const prefixed = (later: ProcedureDraft['laterMeetings']) =>
  Object.fromEntries(
    Object.entries(later).flatMap(([stage, vote]) =>
      vote ? [[`laterMeetings.${stage}`, vote]] : [],
    ),
  );

const percent = (path: string, text: string | null): ProcedureFault[] => {
  if (text === null) return [];
  if (text.trim() === '') return [fault(path, 'missing')];
  const read = decimalSchema.safeParse(text);
  const isShare =
    read.success && compare(read.data, decimal(0)) >= 0 && compare(read.data, decimal(100)) <= 0;
  return isShare ? [] : [fault(path, 'not-a-percent', text)];
};

const range = (path: string, value: number, most: number): ProcedureFault[] =>
  value >= 0 && value <= most ? [] : [fault(path, 'out-of-range', String(value))];
