import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  findDisagreements,
  reportedCountsFieldsSchema,
  reportedFields,
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
  const kept = reportedFields.map((field) => {
    const typed = counts[field];
    return [field, typed === undefined ? before[field] : typed];
  });
  const after = { dossierId, source, ...Object.fromEntries(kept) };
  records.put(
    reportedCountsRecords,
    reportedId(dossierId),
    reportedCountsFieldsSchema.parse(after),
  );
  return { disagreements: disagreementsOf(db, loadAssessment(db, dossierId)) };
};

export const reported = (db: Reader, dossierId: string): Output<'planning.reported'> => ({
  counts: selectReported(db, dossierId) ?? blank(dossierId),
  disagreements: disagreementsOf(db, loadAssessment(db, dossierId)),
});

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
