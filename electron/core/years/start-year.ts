import { isEmptyAnswer } from '#shared/criteria/check-answer.ts';
import { indicatorsOf, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { day } from '#shared/kernel/day.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { conditionTarget, planCarried, type Targets } from '#shared/years/plan-carried.ts';
import { snapshotRecords } from '../assessments/assessments.records.ts';
import { loadAssessment, type Assessment } from '../assessments/load-assessment.ts';
import { selectOverlay } from '../criteria/criteria.queries.ts';
import type { Reader } from '../db/connection.ts';
import { selectDossiersOfUnit } from '../dossiers/dossiers.queries.ts';
import { dossierRecords } from '../dossiers/dossiers.records.ts';
import { newDossier } from '../dossiers/new-dossier.ts';
import { selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { carriedItemId } from './years.queries.ts';
import { carriedItemRecords } from './years.records.ts';

type Wanted = Input<'years.start'>;

/** A dossier without a single answer, and beside it the list of what last year's says. */
export const startYear = (context: CommandContext, wanted: Wanted): Output<'years.start'> => {
  const past = loadAssessment(context.db, wanted.dossierId);
  const year = wanted.year ?? past.dossier.year + 1;
  assertFree(context.db, past, year);
  const dossierId = context.newId();
  context.records.insert(
    dossierRecords,
    dossierId,
    renewedDossier(context, past, { ...wanted, year }),
  );
  const { set } = loadAssessment(context.db, dossierId);
  const plan = planCarried({
    before: targetsOf(past.set),
    now: targetsOf(set),
    said: saidIn(context.db, past),
  });
  const owner = { dossierId, fromDossierId: past.dossier.id, state: 'waiting' as const };
  for (const item of plan.items)
    context.records.put(carriedItemRecords, carriedItemId(dossierId, item.target), {
      ...owner,
      ...item,
    });
  keepBaseline(context, past, { dossierId, year });
  return { dossierId, items: plan.items.length, left: [...plan.left] };
};

const assertFree = (db: Reader, { dossier }: Assessment, year: number): void => {
  const details = { year: String(year), before: String(dossier.year) };
  if (year <= dossier.year) refuse('year.notLater', details, 'year');
  const same = selectDossiersOfUnit(db, dossier.unitId).some(
    (other) => other.setId === dossier.setId && other.year === year,
  );
  if (same) refuse('year.exists', details, 'year');
};

/** What belongs to the unit stays; what a year brings (day, procedure, act on security) is asked anew. */
const renewedDossier = (
  context: CommandContext,
  { dossier }: Assessment,
  { year, asOf }: Wanted & { readonly year: number },
) => {
  const { unitId, setId, variant, variantBasis, overlayId, draftingOffice, modelFields } = dossier;
  const overlay = overlayId === null ? undefined : selectOverlay(context.db, overlayId);
  const column = variant === '' ? {} : { variant };
  const fields = newDossier(context, {
    unitId,
    setId,
    year,
    asOf,
    variantBasis,
    ...column,
    overlayId: overlay?.id,
    modelFields,
  });
  const sameSteps = fields.procedureId === dossier.procedureId;
  const superiorBody = fields.superiorBody || (sameSteps ? dossier.superiorBody : '');
  return { ...fields, superiorBody, draftingOffice };
};

const targetsOf = (set: CriteriaSet): Targets => ({
  codes: indicatorsOf(set).map(({ code }) => code),
  preconditions: set.preconditions,
});

/** Everything of last year that holds an answer, a text or a proof. */
const saidIn = (db: Reader, { dossier, answers, results, conditions }: Assessment): Set<string> =>
  new Set([
    ...[...answers].flatMap(([code, answer]) => (isEmptyAnswer(answer) ? [] : [code])),
    ...[...results.values()].flatMap(({ code, narrative }) => (narrative === null ? [] : [code])),
    ...conditions.map(({ position }) => conditionTarget(position)),
    ...selectLinksOfDossier(db, dossier.id).map(({ target }) => target),
  ]);

/** "tăng 02 chỉ tiêu so với đầu năm" counts from how last year stood, not from an empty dossier. */
const keepBaseline = (
  { records, today }: CommandContext,
  past: Assessment,
  { dossierId, year }: { readonly dossierId: string; readonly year: number },
): void => {
  const on = day(`${year}-01-01`);
  if (on > today) return;
  for (const { code, verdict } of past.evaluations.values()) {
    const id = keyId('snapshot', dossierId, on, code);
    records.put(snapshotRecords, id, { dossierId, on, code, verdict });
  }
};
