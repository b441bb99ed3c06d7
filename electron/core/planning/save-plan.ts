import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Day } from '#shared/kernel/day.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  indicatorPlanFieldsSchema,
  type IndicatorPlanFields,
} from '#shared/planning/indicator-plan.ts';
import { existingDossier } from '../dossiers/existing-dossier.ts';
import { readPinned } from '../dossiers/pinned.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { indicatorPlanRecords } from './planning.records.ts';

type Wanted = Input<'planning.savePlan'>;

/** Many indicators go to one office at once, which one undo takes back. */
export const savePlan = (
  { db, records, today }: CommandContext,
  { dossierId, codes, patch }: Wanted,
): Output<'planning.savePlan'> => {
  const { set } = readPinned(db, existingDossier(db, dossierId));
  for (const code of codes) {
    if (!findIndicator(set, code))
      refuse('criteria.unknownIndicator', { code, set: set.id }, 'codes');
    const id = keyId('indicatorPlan', dossierId, code);
    const before = records.find(indicatorPlanRecords, id) ?? blankPlan(dossierId, code);
    records.put(indicatorPlanRecords, id, patched(before, patch, today));
  }
  return {};
};

/** A forecast carries the day it was made: one of January says little in November. */
const patched = (
  before: IndicatorPlanFields,
  patch: Wanted['patch'],
  today: Day,
): IndicatorPlanFields => {
  const given = Object.fromEntries(
    Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? nfc(value) : value]),
  );
  const day = patch.likelihood === undefined ? before.likelihoodOn : today;
  const likelihoodOn = patch.likelihood === null ? null : day;
  return indicatorPlanFieldsSchema.parse({ ...before, ...given, likelihoodOn });
};

export const blankPlan = (dossierId: string, code: string): IndicatorPlanFields => ({
  dossierId,
  code,
  assignee: '',
  dueOn: null,
  likelihood: null,
  likelihoodReason: '',
  likelihoodOn: null,
  quality: null,
  qualityReason: '',
});
