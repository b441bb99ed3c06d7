import { refuse } from '#shared/kernel/app-error.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { Input, Output, QueryContext } from '../handlers.ts';
import { selectUnit } from '../units/units.queries.ts';
import { compareEntries } from '#shared/survey/compare-entries.ts';
import { surveyResults } from '#shared/survey/results.ts';
import { existingSurvey } from './existing-survey.ts';
import { sheetsOf } from './guidances.ts';
import { loadSurvey } from './load-survey.ts';
import { suggestedChair } from './start-survey.ts';
import { selectBallotsOfPlace, selectSurveyPlaces } from './survey.queries.ts';

export const surveyView = (
  context: QueryContext,
  { dossierId }: Input<'survey.get'>,
): Output<'survey.get'> => {
  const { db } = context;
  const dossier = existingDossier(db, dossierId);
  const state = loadSurvey(db, dossier);
  const sheets = sheetsOf(context, dossier);
  const places = state?.places ?? [];
  return {
    survey: state?.survey ?? null,
    guidance: state?.guidance ?? sheets[0] ?? null,
    sheets: sheets.map(({ id, sheet }) => ({
      guidanceId: id,
      sheetId: sheet.id,
      name: sheet.name,
    })),
    suggestedChair: suggestedChair(db, dossier),
    places,
    results: state && surveyResults(places, state.guidance.sheet),
  };
};

export const ballotsView = (
  { db }: QueryContext,
  { dossierId, placeId }: Input<'survey.ballots'>,
): Output<'survey.ballots'> => {
  const { guidance } = existingSurvey({ db }, dossierId);
  const place =
    selectSurveyPlaces(db, dossierId).find((one) => one.placeId === placeId) ??
    refuse('survey.notAPlace', {}, 'placeId');
  const { issued, returned } = place;
  const ballots = selectBallotsOfPlace(db, dossierId, placeId);
  const { differing, once, settled } = compareEntries(ballots);
  const name = selectUnit(db, placeId)?.name ?? '';
  return { place: { name, issued, returned }, guidance, ballots, differing, once, settled };
};
