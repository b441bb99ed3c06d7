import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkBallot } from '#shared/survey/check-entry.ts';
import type { Ballot, Pass } from '#shared/survey/survey.ts';
import type { CommandContext, Input } from '../handlers.ts';
import { existingPlace, existingSurvey, refuseIf } from './existing-survey.ts';
import { ballotRecords } from './survey.records.ts';
import { countOtherBallots } from './survey.queries.ts';

type Key = Pick<Ballot, 'dossierId' | 'placeId' | 'number' | 'pass'>;

export const ballotId = ({ dossierId, placeId, number, pass }: Key): string =>
  keyId('ballot', dossierId, placeId, String(number), pass);

/** One ballot, typed or settled. No more are taken than came back. */
export const saveBallot = (
  context: CommandContext,
  ballot: Input<'survey.saveBallot'>,
): Record<string, never> => {
  const { db, records } = context;
  const { dossierId, placeId, number, pass } = ballot;
  const { guidance } = existingSurvey(context, dossierId);
  const place = existingPlace(context, dossierId, placeId);
  refuseIf(checkBallot(ballot, place, guidance));
  if (pass === 'settled') assertTypedTwice(context, ballot);
  const { returned } = place;
  if (countOtherBallots(db, ballot) >= returned)
    refuse('survey.tooManyBallots', { returned: String(returned), number: String(number) });
  records.put(ballotRecords, ballotId(ballot), { ...ballot, note: nfc(ballot.note) });
  return {};
};

const assertTypedTwice = ({ records }: CommandContext, key: Key): void => {
  const isThere = (pass: Pass): boolean =>
    records.find(ballotRecords, ballotId({ ...key, pass })) !== undefined;
  if (!isThere('first') || !isThere('second'))
    refuse('survey.nothingToSettle', { number: String(key.number) });
};
