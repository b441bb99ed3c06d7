import type { ResultRecord } from '#shared/assessments/result.ts';
import { checkAnswer } from '#shared/criteria/check-answer.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { CarriedItem } from '#shared/years/carried-item.ts';
import { conditionPosition } from '#shared/years/plan-carried.ts';
import {
  conditionRecords,
  resultPartRecords,
  resultRecords,
} from '../assessments/assessments.records.ts';
import { blankResult, resultId, resultPartId } from '../assessments/blank-result.ts';
import { partsOf } from '../assessments/load-assessment.ts';
import { evidenceLinkRecords } from '../evidence/evidence.records.ts';
import { freeLinkId } from '../evidence/free-link-id.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { clashesOf, copiedSlots } from './carried-figures.ts';
import {
  isAnswered,
  isWaiting,
  newLinks,
  newNarrative,
  readTwoYears,
  type TwoYears,
} from './carried-item-facts.ts';
import { carriedItemId } from './years.queries.ts';
import { carriedItemRecords } from './years.records.ts';

type Place = Input<'years.confirm'>;
type Outcome = Output<'years.confirm'>;

/** Each item whole or not at all; one undo takes all of them back. */
export const confirmItems = (context: CommandContext, { dossierId, targets }: Place): Outcome => {
  const confirmed: string[] = [];
  const refused: Outcome['refused'][number][] = [];
  const years = readTwoYears(context.db, dossierId) ?? refuse('record.notFound');
  for (const target of new Set(targets)) {
    const item = itemOf(context, dossierId, target);
    const error = obstacle(context, years, item);
    if (error) refused.push({ target, error });
    else {
      takeOver(context, years, item);
      confirmed.push(target);
    }
  }
  return { confirmed, refused };
};

export const declineItems = (
  context: CommandContext,
  { dossierId, targets }: Place,
): Record<string, never> => {
  for (const target of targets) {
    const { id } = itemOf(context, dossierId, target);
    context.records.update(carriedItemRecords, id, { state: 'declined' });
  }
  return {};
};

const itemOf = ({ records }: CommandContext, dossierId: string, target: string): CarriedItem =>
  records.find(carriedItemRecords, carriedItemId(dossierId, target)) ??
  refuse('record.notFound', { entity: 'carriedItem', id: target }, 'targets');

/** Why an item can not be taken over as it is: the ledger or the set of this year says otherwise. */
const obstacle = (context: CommandContext, years: TwoYears, item: CarriedItem): AppError | null => {
  const { target, fromTarget } = item;
  if (!isWaiting(years, item)) return appError('carried.settled', {}, 'targets');
  const indicator = findIndicator(years.now.set, target);
  const answer = years.past.answers.get(fromTarget);
  if (!indicator || !answer || isAnswered(years.now, target)) return null;
  if (!isAnswered(years.past, fromTarget)) return null;
  const checked = checkAnswer(indicator, answer);
  if (!checked.ok) return checked.error;
  const [clash] = clashesOf(context, years, fromTarget);
  if (!clash) return null;
  const { concept, before, now } = clash;
  return appError('carried.figureDiffers', { concept, before, now: now ?? '' });
};

const takeOver = (context: CommandContext, years: TwoYears, item: CarriedItem): void => {
  if (conditionPosition(item.target) !== null) takeCondition(context, years, item);
  else if (findIndicator(years.now.set, item.target)) takeResult(context, years, item);
  takeLinks(context, years, item);
  context.records.update(carriedItemRecords, item.id, { state: 'confirmed' });
};

const takeResult = (context: CommandContext, years: TwoYears, item: CarriedItem): void => {
  const { target: code, fromTarget } = item;
  const { dossier, results } = years.now;
  const own = results.get(code) ?? blankResult(dossier.id, code);
  const old = years.past.results.get(fromTarget);
  const narrative = own.narrative ?? newNarrative(years, item);
  if (!old || isAnswered(years.now, code)) {
    if (old) context.records.put(resultRecords, resultId(dossier.id, code), { ...own, narrative });
    return;
  }
  context.records.put(resultRecords, resultId(dossier.id, code), {
    ...old,
    ...copiedSlots(context, years, old),
    dossierId: dossier.id,
    code,
    narrative,
    note: own.note || old.note,
    state: renewedState(old.state),
  });
  takeParts(context, years, item);
};

/** Confirmed by the officer: somebody else still has to check it for this year. */
const renewedState = (state: ResultRecord['state']): ResultRecord['state'] =>
  state === 'checked' ? 'done' : state === 'not-started' ? 'draft' : state;

const takeParts = (
  context: CommandContext,
  years: TwoYears,
  { target: code, fromTarget }: CarriedItem,
): void => {
  const { id: dossierId } = years.now.dossier;
  for (const old of partsOf(years.past.parts, fromTarget)) {
    const fields = { ...old, ...copiedSlots(context, years, old), dossierId, code };
    context.records.put(resultPartRecords, resultPartId(dossierId, code, old.part), fields);
  }
};

const takeCondition = (
  { records }: CommandContext,
  { past, now }: TwoYears,
  { target, fromTarget }: CarriedItem,
): void => {
  const position = conditionPosition(target);
  const old = past.conditions.find((one) => one.position === conditionPosition(fromTarget));
  if (!old || position === null || isAnswered(now, target)) return;
  const { id: dossierId } = now.dossier;
  const id = keyId('condition', dossierId, String(position));
  records.put(conditionRecords, id, { ...old, dossierId, position });
};

const takeLinks = (context: CommandContext, years: TwoYears, item: CarriedItem): void => {
  const { id: dossierId } = years.now.dossier;
  const { target } = item;
  for (const { id: _id, ...link } of newLinks(years, item)) {
    const taken = { ...link, dossierId, target };
    context.records.put(evidenceLinkRecords, freeLinkId(context, taken), taken);
  }
};
