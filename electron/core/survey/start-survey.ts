import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { PinnedGuidance } from '#shared/survey/guidance.ts';
import type { Reader } from '../db/connection.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { selectUnit, selectUnitsAbove } from '../units/units.queries.ts';
import { surveyPlaceId } from './existing-survey.ts';
import { pinGuidance, sheetsOf } from './guidances.ts';
import { ledgerHouseholds, placesToAsk } from './load-survey.ts';
import { surveyPlaceRecords, surveyRecords } from './survey.records.ts';
import { selectSurvey } from './survey.queries.ts';

/** One row a place with the households of the ledger; the rest is filled in as it happens. */
export const startSurvey = (
  context: CommandContext,
  { dossierId, sheetId }: Input<'survey.start'>,
): Output<'survey.start'> => {
  const { db, records } = context;
  const dossier = existingDossier(db, dossierId);
  if (selectSurvey(db, dossierId)) refuse('record.alreadyExists', { entity: 'survey' });
  const guidance = chosenSheet(context, dossier, sheetId);
  const places = placesToAsk(db, dossier, guidance.sheet.places);
  if (places.length === 0) refuse('survey.noPlaces');
  records.put(surveyRecords, keyId('survey', dossierId), {
    ...blankSurvey,
    dossierId,
    guidanceSha256: pinGuidance(context, guidance),
    chairUnit: suggestedChair(db, dossier),
    method: guidance.methods[0]?.id ?? '',
  });
  addPlaces(context, dossier, places);
  return { places: places.length };
};

const blankSurvey = {
  planNumber: '',
  planOn: null,
  teams: 0,
  trainedOn: null,
  from: null,
  to: null,
  householdsReason: '',
} as const;

export const chosenSheet = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  dossier: Dossier,
  sheetId: string | undefined,
): PinnedGuidance =>
  sheetsOf(context, dossier).find(({ sheet }) => sheetId === undefined || sheet.id === sheetId) ??
  refuse('survey.noSheet', sheetId === undefined ? {} : { sheet: sheetId }, 'sheetId');

const addPlaces = (
  { db, records }: CommandContext,
  dossier: Dossier,
  places: readonly Unit[],
): void => {
  const ids = places.map(({ id }) => id);
  const ledger = ledgerHouseholds(db, dossier, ids);
  for (const placeId of ids)
    records.put(surveyPlaceRecords, surveyPlaceId(dossier.id, placeId), {
      ...blankPlace,
      dossierId: dossier.id,
      placeId,
      households: ledger.get(placeId) ?? 0,
    });
};

export const blankPlace = {
  households: 0,
  issued: 0,
  returned: 0,
  way: 'ballots',
  valid: 0,
  invalid: 0,
  satisfied: '',
  unsatisfied: '',
  reasons: '',
  wishes: '',
} as const;

/** Whose Mặt trận Tổ quốc holds the survey: as the procedure says, else that of the unit above. */
export const suggestedChair = (db: Reader, dossier: Dossier): string => {
  const unit = selectUnit(db, dossier.unitId);
  if (!unit) return '';
  const level = readPinned(db, dossier).procedure?.bodies.front?.unit;
  if (level === 'own') return unitFullName(unit);
  const above = selectUnitsAbove(db, unit);
  const chair = level === undefined ? above[0] : above.find((one) => one.level === level);
  return chair ? unitFullName(chair) : '';
};
