import { mayPreconditionNotApply } from '#shared/assessments/precondition-exemption.ts';
import { surveyProposal } from '#shared/assessments/survey-proposal.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Reader } from '../db/connection.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { loadSurvey } from '../survey/load-survey.ts';
import { markReviewed } from './answer-reviews.ts';
import { conditionRecords } from './assessments.records.ts';
import { loadAssessment, type Assessment } from './load-assessment.ts';

/** Every condition with what the survey says of it, where it says something. */
export const conditionsView = (
  { db }: QueryContext,
  { dossierId }: Input<'assessments.conditions'>,
): Output<'assessments.conditions'> => {
  const loaded = loadAssessment(db, dossierId);
  const survey = loadSurvey(db, loaded.dossier);
  const stale = staleConditions(db, loaded);
  return loaded.score.preconditions.map(({ proof, ...condition }) => ({
    ...condition,
    evidenceId: proof,
    surveyOrigin: originOf(loaded, condition.position),
    proposal: surveyProposal(survey, condition.text),
    isStale: stale.includes(condition.position),
  }));
};

const originOf = ({ conditions }: Assessment, position: number): string | null =>
  conditions.find((one) => one.position === position)?.surveyOrigin ?? null;

/** Places of the conditions that were confirmed from a survey which says something else since. */
export const staleConditions = (db: Reader, loaded: Assessment): number[] => {
  const survey = loadSurvey(db, loaded.dossier);
  return loaded.score.preconditions.flatMap(({ position, text }) => {
    const origin = originOf(loaded, position);
    const isSame = surveyProposal(survey, text)?.origin === origin;
    return origin === null || isSame ? [] : [position];
  });
};

export const saveCondition = (
  context: CommandContext,
  input: Input<'assessments.saveCondition'>,
): Record<string, never> => {
  const wording = wordingOf(context, input);
  if (input.verdict === 'not-applicable' && !mayPreconditionNotApply(wording))
    refuse('condition.alwaysApplies', {}, 'verdict');
  if (input.reason.trim() === '') refuse('result.reasonMissing', {}, 'reason');
  return put(context, { ...input, surveyOrigin: input.surveyOrigin ?? null });
};

type Place = Pick<Input<'assessments.saveCondition'>, 'dossierId' | 'position'>;

const wordingOf = ({ db }: CommandContext, { dossierId, position }: Place): string => {
  const { set } = readPinned(db, existingDossier(db, dossierId));
  return set.preconditions[position] ?? refuse('record.notFound', { entity: 'condition' });
};

type Decided = Required<Input<'assessments.saveCondition'>>;

const put = (context: CommandContext, decided: Decided): Record<string, never> => {
  const { dossierId, position, reason } = decided;
  const id = keyId('condition', dossierId, String(position));
  const surveyOrigin = decided.surveyOrigin ?? null;
  context.records.put(conditionRecords, id, { ...decided, surveyOrigin, reason: nfc(reason) });
  const dossier = existingDossier(context.db, dossierId);
  markReviewed(context, dossier, { place: 'condition', code: String(position) });
  return {};
};

/** A person takes over what the survey says; the proof they chose before stays. */
export const confirmSurvey = (
  context: CommandContext,
  { dossierId, position }: Input<'assessments.confirmSurvey'>,
): Record<string, never> => {
  const { db } = context;
  const survey = loadSurvey(db, existingDossier(db, dossierId));
  const proposal = surveyProposal(survey, wordingOf(context, { dossierId, position }));
  if (!proposal) return refuse('survey.nothingToPropose');
  const { verdict, reason, origin: surveyOrigin } = proposal;
  const before = loadAssessment(db, dossierId).conditions.find((one) => one.position === position);
  const evidenceId = before?.evidenceId ?? null;
  return put(context, { dossierId, position, verdict, reason, evidenceId, surveyOrigin });
};
