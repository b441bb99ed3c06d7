import type { Dossier } from '#shared/dossier/dossier.ts';
import { withSums, type SummedPlaces } from '#shared/figures/compute-figures.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { SummedUnit, UnitFigure } from '#shared/figures/roll-up.ts';
import { endOfDayInVietnam, type Day, type Instant } from '#shared/kernel/day.ts';
import type { Reader } from '../db/connection.ts';
import { dossierRecords } from '../dossiers/dossiers.records.ts';
import { readPinned } from '../dossiers/pinned.ts';
import { figureRecords } from '../figures/figures.records.ts';
import { recordAt, recordsAt } from '../journal/past.queries.ts';
import { unitRecords } from '../units/units.records.ts';
import { conditionRecords, resultPartRecords, resultRecords } from './assessments.records.ts';
import { assess, type Assessment } from './load-assessment.ts';

/** The assessment as that day ended, from the journal; undefined where the dossier was not there yet. */
export const pastAssessment = (db: Reader, dossierId: string, on: Day): Assessment | undefined => {
  const at = endOfDayInVietnam(on);
  const dossier: Dossier | undefined = recordAt(db, dossierRecords, { id: dossierId, at });
  if (!dossier) return undefined;
  const ofDossier = (record: { readonly dossierId: string }) => record.dossierId === dossierId;
  return assess(dossier, readPinned(db, dossier), {
    figures: pastFigures(db, dossier.unitId, at),
    results: recordsAt(db, resultRecords, at).filter(ofDossier),
    parts: recordsAt(db, resultPartRecords, at).filter(ofDossier),
    conditions: recordsAt(db, conditionRecords, at).filter(ofDossier),
  });
};

/** Sums too are those of that day: the places there were and what they had counted. */
const pastFigures = (db: Reader, unitId: string, at: Instant): Figure[] => {
  const all = recordsAt(db, figureRecords, at);
  const units = recordsAt(db, unitRecords, at);
  const villages = units.filter(
    ({ level, parentId }) => level === 'village' && parentId === unitId,
  );
  // The units a commune was formed from have ended, and their figures count on any day.
  const predecessors = units
    .filter(({ mergedIntoId }) => mergedIntoId === unitId)
    .map(({ id, name }) => ({ id, name, validFrom: null, validTo: null }));
  const own = all.filter((figure) => figure.unitId === unitId);
  const below = {
    villages: placesOf(villages, all),
    predecessors: placesOf(predecessors, all),
  };
  return withSums(own, below).filter(({ value }) => value !== '');
};

const placesOf = (units: readonly SummedUnit[], all: readonly UnitFigure[]): SummedPlaces => {
  const ids = new Set(units.map(({ id }) => id));
  return { units, figures: all.filter(({ unitId }) => ids.has(unitId)) };
};
