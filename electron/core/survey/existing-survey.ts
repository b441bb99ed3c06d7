import type { Dossier } from '#shared/dossier/dossier.ts';
import { appError, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import type { PinnedGuidance } from '#shared/survey/guidance.ts';
import type { Survey, SurveyPlace } from '#shared/survey/survey.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { CommandContext, QueryContext } from '../handlers.ts';
import { readGuidance } from './guidances.ts';
import { surveyPlaceRecords } from './survey.records.ts';
import { selectSurvey } from './survey.queries.ts';

export type Begun = {
  readonly dossier: Dossier;
  readonly survey: Survey;
  readonly guidance: PinnedGuidance;
};

/** The survey of a dossier, or the sentence that it has none yet. */
export const existingSurvey = ({ db }: Pick<QueryContext, 'db'>, dossierId: string): Begun => {
  const dossier = existingDossier(db, dossierId);
  const survey = selectSurvey(db, dossierId) ?? refuse('survey.notStarted');
  return { dossier, survey, guidance: readGuidance(db, survey.guidanceSha256) };
};

export const surveyPlaceId = (dossierId: string, placeId: string): string =>
  keyId('surveyPlace', dossierId, placeId);

export const existingPlace = (
  { records }: Pick<CommandContext, 'records'>,
  dossierId: string,
  placeId: string,
): SurveyPlace =>
  records.find(surveyPlaceRecords, surveyPlaceId(dossierId, placeId)) ??
  refuse('survey.notAPlace', {}, 'placeId');

export const refuseIf = (error: AppError | null): void => {
  if (error) refuse(error.code, error.details, error.field);
};

export const dayOrder = ({ from, to }: Pick<Survey, 'from' | 'to'>): AppError | null =>
  from !== null && to !== null && to < from ? appError('survey.endsBeforeStart', {}, 'to') : null;
