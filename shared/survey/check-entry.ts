import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { readCounts, sum } from './count-list.ts';
import type { PinnedGuidance } from './guidance.ts';
import { readReasons } from './reason-list.ts';
import { isInvalid, type BallotFields, type SurveyPlaceFields } from './survey.ts';

/** Counts of a place that contradict themselves are refused when they are written. */
export const checkPlace = (place: SurveyPlaceFields, guidance: PinnedGuidance): AppError | null => {
  const { households, issued, returned } = place;
  if (issued > households)
    return appError('survey.issuedAboveHouseholds', texts({ issued, households }), 'issued');
  if (returned > issued)
    return appError('survey.returnedAboveIssued', texts({ returned, issued }), 'returned');
  const strange = unknownReason(place.reasons, guidance);
  if (strange) return strange;
  return place.way === 'minutes' ? checkMinutes(place, guidance) : null;
};

/** Minutes that are not typed yet are empty; typed ones add up, question by question. */
const checkMinutes = (
  { returned, valid, invalid, satisfied, unsatisfied }: SurveyPlaceFields,
  { sheet }: PinnedGuidance,
): AppError | null => {
  const [yes, no] = [readCounts(satisfied), readCounts(unsatisfied)];
  if (yes.length === 0 && no.length === 0 && valid + invalid === 0) return null;
  if (valid + invalid !== returned)
    return appError('survey.validSum', texts({ valid, invalid, returned }), 'valid');
  const asked = sheet.questions.length;
  const lists = [yes, no];
  if (lists.some((list) => list.length !== asked || list.some((one) => !isCount(one))))
    return appError('survey.questionCount', texts({ given: yes.length, asked }), 'satisfied');
  const wrong = sheet.questions.find((_, at) => sum([yes[at] ?? 0, no[at] ?? 0]) !== valid);
  if (!wrong) return null;
  const at = sheet.questions.indexOf(wrong);
  const values = {
    question: wrong.number,
    satisfied: yes[at] ?? 0,
    unsatisfied: no[at] ?? 0,
    valid,
  };
  return appError('survey.questionSum', texts(values), `satisfied.${at}`);
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** A ballot fits its place and its sheet. */
export const checkBallot = (
  ballot: BallotFields,
  { issued }: Pick<SurveyPlaceFields, 'issued'>,
  guidance: PinnedGuidance,
): AppError | null => {
  const { number, answers } = ballot;
  if (number > issued)
    return appError('survey.numberAboveIssued', texts({ number, issued }), 'number');
  const asked = guidance.sheet.questions.length;
  if (!isInvalid(ballot) && answers.length !== asked)
    return appError('survey.questionCount', texts({ given: answers.length, asked }), 'answers');
  return unknownReason(ballot.reasons, guidance);
};

const unknownReason = (text: string, { sheet, reasons }: PinnedGuidance): AppError | null => {
  const isKnown = (question: number, reason: string): boolean =>
    sheet.questions.some(({ number }) => number === question) &&
    reasons.some(({ id }) => id === reason);
  const read = readReasons(text);
  return read?.every(({ question, reason }) => isKnown(question, reason))
    ? null
    : appError('survey.unknownReason', { reason: text }, 'reasons');
};

const texts = (values: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
