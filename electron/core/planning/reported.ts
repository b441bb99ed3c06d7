import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  findDisagreements,
  type Disagreement,
  type ReportedCountsFields,
} from '#shared/planning/reported-counts.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import type { Reader } from '../db/connection.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { reportedId, selectReported } from './planning.queries.ts';
import { reportedCountsRecords } from './planning.records.ts';

export const saveReported = (
  { db, records }: CommandContext,
  { dossierId, counts }: Input<'planning.saveReported'>,
): Output<'planning.saveReported'> => {
  existingDossier(db, dossierId);
  const before = selectReported(db, dossierId) ?? blank(dossierId);
  const source = nfc(counts.source ?? before.source);
  const after = { ...before, ...withoutUndefined(counts), source };
  records.put(reportedCountsRecords, reportedId(dossierId), fieldsOf(after));
  return { disagreements: disagreementsOf(db, loadAssessment(db, dossierId)) };
};

export const reported = (db: Reader, dossierId: string): Output<'planning.reported'> => {
  const { dossierId: _dossier, ...counts } = fieldsOf(
    selectReported(db, dossierId) ?? blank(dossierId),
  );
  return { counts, disagreements: disagreementsOf(db, loadAssessment(db, dossierId)) };
};

export const disagreementsOf = (db: Reader, { dossier, score }: Assessment): Disagreement[] => {
  const typed = selectReported(db, dossier.id);
  return typed ? findDisagreements(typed, score) : [];
};

const blank = (dossierId: string): ReportedCountsFields => ({
  dossierId,
  source: '',
  criteriaMet: null,
  criteriaTotal: null,
  criteriaMissing: null,
  indicatorsMet: null,
  indicatorsTotal: null,
  indicatorsMissing: null,
});

const fieldsOf = (counts: ReportedCountsFields): ReportedCountsFields => ({
  dossierId: counts.dossierId,
  source: counts.source,
  criteriaMet: counts.criteriaMet,
  criteriaTotal: counts.criteriaTotal,
  criteriaMissing: counts.criteriaMissing,
  indicatorsMet: counts.indicatorsMet,
  indicatorsTotal: counts.indicatorsTotal,
  indicatorsMissing: counts.indicatorsMissing,
});

const withoutUndefined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
