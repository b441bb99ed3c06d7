import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { checkReview } from '#shared/review/check-review.ts';
import { checkIndicator } from '../dossiers/check-indicator.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import type { CommandContext, Handlers } from '../handlers.ts';
import { existingUnit } from '../units/existing-unit.ts';
import { batchedDossiers } from './batched-dossiers.ts';
import { acceptReported, reportedCriteria } from './reported.ts';
import { selectReview } from './review.queries.ts';
import { reviewFindingRecords, reviewRecords, reviewResultRecords } from './review.records.ts';

type Named = { readonly id: string };

export const reviewHandlers: Handlers<'review'> = {
  'review.get': ({ db }, { dossierId, stage }) => {
    existingDossier(db, dossierId);
    return selectReview(db, dossierId, stage);
  },
  'review.save': ({ db, records }, fields) => {
    existingDossier(db, fields.dossierId);
    const fault = checkReview(fields);
    if (fault) refuse(fault.code, fault.details, fault.field);
    const id = keyId('review', fields.dossierId, fields.stage);
    records.put(reviewRecords, id, fields);
    return { id };
  },
  'review.saveResult': ({ db, records }, fields) => {
    checkIndicator(db, fields.dossierId, fields.code);
    const id = keyId('reviewResult', fields.dossierId, fields.stage, fields.code);
    records.put(reviewResultRecords, id, fields);
    return { id };
  },
  'review.batch': ({ db }, { dossierId }) =>
    batchedDossiers(db, existingDossier(db, dossierId)).map(({ id, unitId }) => ({
      dossierId: id,
      unit: unitFullName(existingUnit(db, unitId)),
    })),
  'review.criteria': reportedCriteria,
  'review.acceptReported': acceptReported,
  'review.removeResult': ({ records }: CommandContext, { id }: Named) => {
    records.remove(reviewResultRecords, id);
    return {};
  },
  'review.saveFinding': ({ db, records, newId }, { id = newId(), fields }) => {
    if (fields.code === '') existingDossier(db, fields.dossierId);
    else checkIndicator(db, fields.dossierId, fields.code);
    records.put(reviewFindingRecords, id, fields);
    return { id };
  },
  'review.removeFinding': ({ records }: CommandContext, { id }: Named) => {
    records.remove(reviewFindingRecords, id);
    return {};
  },
};
