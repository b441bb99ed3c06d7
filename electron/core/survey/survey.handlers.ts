import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { checkPlace } from '#shared/survey/check-entry.ts';
import { surveyFieldsSchema, surveyPlaceFieldsSchema } from '#shared/survey/survey.ts';
import { selectUnit } from '../units/units.queries.ts';
import { withPreparation, type CommandContext, type Handlers, type Input } from '../handlers.ts';
import {
  dayOrder,
  existingPlace,
  existingSurvey,
  refuseIf,
  surveyPlaceId,
} from './existing-survey.ts';
import { pinGuidance } from './guidances.ts';
import { importTallies, readTallies } from './import-tallies.ts';
import { ballotId, saveBallot } from './save-ballot.ts';
import { blankPlace, chosenSheet, startSurvey } from './start-survey.ts';
import { ballotRecords, surveyPlaceRecords, surveyRecords } from './survey.records.ts';
import {
  hasBallots,
  selectBallots,
  selectBallotsOfPlace,
  selectSurveyPlaces,
} from './survey.queries.ts';
import { ballotsView, surveyView } from './survey-view.ts';

export const surveyHandlers: Handlers<'survey'> = {
  'survey.get': surveyView,
  'survey.ballots': ballotsView,
  'survey.start': startSurvey,
  'survey.chooseSheet': chooseSheet,
  'survey.save': (context, { dossierId, patch }) => {
    const { survey } = existingSurvey(context, dossierId);
    const after = surveyFieldsSchema.parse({ ...survey, ...given(patch) });
    refuseIf(dayOrder(after));
    context.records.put(surveyRecords, survey.id, after);
    return {};
  },
  'survey.remove': removeSurvey,
  'survey.savePlace': savePlace,
  'survey.removePlace': (context, { dossierId, placeId }) => {
    existingPlace(context, dossierId, placeId);
    const { db, records } = context;
    for (const { id } of selectBallotsOfPlace(db, dossierId, placeId))
      records.remove(ballotRecords, id);
    records.remove(surveyPlaceRecords, surveyPlaceId(dossierId, placeId));
    return {};
  },
  'survey.saveBallot': saveBallot,
  'survey.removeBallot': ({ records }, key) => {
    records.remove(ballotRecords, ballotId(key));
    return {};
  },
  'survey.importTallies': withPreparation(readTallies, importTallies),
};

/** Words in one form, and nothing where nothing is said. */
const given = (patch: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? nfc(value) : value]),
  );

/** A place that came into being after the survey began gets its row with its first count. */
function savePlace(
  context: CommandContext,
  { dossierId, placeId, patch }: Input<'survey.savePlace'>,
): Record<string, never> {
  const { dossier, guidance } = existingSurvey(context, dossierId);
  const { db, records } = context;
  const id = surveyPlaceId(dossierId, placeId);
  const known = records.find(surveyPlaceRecords, id);
  const unit = selectUnit(db, placeId);
  if (!known && unit?.parentId !== dossier.unitId)
    refuse('survey.notAPlace', { name: unit?.name ?? '' }, 'placeId');
  const before = known ?? { ...blankPlace, dossierId, placeId };
  const place = surveyPlaceFieldsSchema.parse({ ...before, ...given(patch) });
  refuseIf(checkPlace(place, guidance));
  records.put(surveyPlaceRecords, id, place);
  return {};
}

function chooseSheet(
  context: CommandContext,
  { dossierId, sheetId }: Input<'survey.chooseSheet'>,
): Record<string, never> {
  const { dossier, survey, guidance } = existingSurvey(context, dossierId);
  const chosen = chosenSheet(context, dossier, sheetId);
  const typed = selectSurveyPlaces(context.db, dossierId).some(({ satisfied }) => satisfied !== '');
  const isOther = guidance.sheet.id !== sheetId;
  if (isOther && (typed || hasBallots(context.db, dossierId)))
    refuse('survey.sheetInUse', {}, 'sheetId');
  const guidanceSha256 = pinGuidance(context, chosen);
  context.records.update(surveyRecords, survey.id, { guidanceSha256 });
  return {};
}

function removeSurvey(
  { db, records }: CommandContext,
  { dossierId }: Input<'survey.remove'>,
): Record<string, never> {
  records.remove(surveyRecords, keyId('survey', dossierId));
  for (const { id } of selectSurveyPlaces(db, dossierId)) records.remove(surveyPlaceRecords, id);
  for (const { id } of selectBallots(db, dossierId)) records.remove(ballotRecords, id);
  return {};
}
