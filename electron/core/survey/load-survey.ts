import type { Dossier } from '#shared/dossier/dossier.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import type { Ballot, SurveyPlace } from '#shared/survey/survey.ts';
import type { SurveyState } from '#shared/survey/survey-state.ts';
import { tallyPlace, type PlaceTally } from '#shared/survey/tally.ts';
import type { Unit } from '#shared/units/unit.ts';
import type { Reader } from '../db/connection.ts';
import { selectUnitFigures } from '../figures/figures.queries.ts';
import { selectUnit, selectUnits } from '../units/units.queries.ts';
import { readGuidance } from './guidances.ts';
import { selectBallots, selectSurvey, selectSurveyPlaces } from './survey.queries.ts';

/** The survey of a dossier with the counts of every place; null where there is none. */
export const loadSurvey = (db: Reader, dossier: Dossier): SurveyState | null => {
  const survey = selectSurvey(db, dossier.id);
  if (!survey) return null;
  const guidance = readGuidance(db, survey.guidanceSha256);
  const places = selectSurveyPlaces(db, dossier.id);
  const ballots = Map.groupBy(selectBallots(db, dossier.id), ({ placeId }) => placeId);
  const tally = tallyOf(db, dossier, { ballots, questions: guidance.sheet.questions.length });
  return {
    survey,
    guidance,
    places: places.map(tally).toSorted((a, b) => compareText(a.name, b.name)),
  };
};

type Counting = {
  readonly ballots: ReadonlyMap<string, readonly Ballot[]>;
  readonly questions: number;
};

const tallyOf = (
  db: Reader,
  dossier: Dossier,
  { ballots, questions }: Counting,
): ((place: SurveyPlace) => PlaceTally) => {
  const below = [...ownUnit(db, dossier), ...selectUnits(db, { parentId: dossier.unitId })];
  const names = new Map(below.map(({ id, name }) => [id, name]));
  const ledger = ledgerHouseholds(db, dossier, [...names.keys()]);
  return (place) => {
    const { placeId } = place;
    const known = { name: names.get(placeId) ?? '', ledgerHouseholds: ledger.get(placeId) ?? null };
    return tallyPlace({ ...place, ...known }, ballots.get(placeId) ?? [], questions);
  };
};

const householdsConcept = 'households';

/** What the ledger says of the households of each place: the newest figure that is not later than the as-of day. */
export const ledgerHouseholds = (
  db: Reader,
  { asOf }: Pick<Dossier, 'asOf'>,
  unitIds: readonly string[],
): ReadonlyMap<string, number> =>
  new Map(
    selectUnitFigures(db, unitIds, [householdsConcept])
      .filter((figure) => figure.sourceKey === '' && figure.asOf <= asOf)
      .toSorted((a, b) => compareText(a.asOf, b.asOf))
      .flatMap(({ unitId, value }) => {
        const count = Number(value);
        return Number.isInteger(count) ? [[unitId, count] as const] : [];
      }),
  );

/** The places a survey asks in: those that exist on the as-of day, by name. */
export const placesToAsk = (db: Reader, dossier: Dossier, level: Unit['level']): Unit[] => {
  const { unitId, asOf } = dossier;
  const own = ownUnit(db, dossier).filter((unit) => unit.level === level);
  return [...own, ...selectUnits(db, { level, parentId: unitId })]
    .filter(({ validFrom, validTo }) => (validFrom ?? asOf) <= asOf && (validTo ?? asOf) >= asOf)
    .toSorted((a, b) => compareText(a.name, b.name));
};

/** A village has nobody inside it: it is itself the place where people are asked. */
const ownUnit = (db: Reader, { unitId }: Pick<Dossier, 'unitId'>): readonly Unit[] => {
  const unit = selectUnit(db, unitId);
  return unit ? [unit] : [];
};
