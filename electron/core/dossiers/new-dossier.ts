import type { z } from 'zod';
import { checkVariant } from '#shared/criteria/check-variant.ts';
import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { overlayFault } from '#shared/criteria/overlays/check-overlay.ts';
import { checkAsOf } from '#shared/dossier/check-as-of.ts';
import type { dossierFieldsSchema } from '#shared/dossier/dossier.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { day, type Day } from '#shared/kernel/day.ts';
import { chooseProcedure } from '#shared/procedures/choose-procedure.ts';
import type { Unit } from '#shared/units/unit.ts';
import { selectOverlays } from '../criteria/criteria.queries.ts';
import { existingSet, findSetOn } from '../criteria/set-library.ts';
import type { CommandContext, Input } from '../handlers.ts';
import { selectUnit, selectUnitsAbove } from '../units/units.queries.ts';
import { pin } from './pins.ts';
import { proceduresInUse } from './procedure-library.ts';
import { overlayOfProvince } from './province-overlay.ts';
import { superiorBodyOf } from './superior-body.ts';

type NewDossier = Input<'dossiers.create'>;

/** Fills what follows from the unit and the set: column, overlay of its province, procedure, addressee. */
export const newDossier = (
  context: CommandContext,
  input: NewDossier,
): z.output<typeof dossierFieldsSchema> => {
  const unit =
    selectUnit(context.db, input.unitId) ?? refuse('record.notFound', { entity: 'unit' });
  const asOf = accepted(checkAsOf(input.year, input.asOf ?? lastDayOf(input.year, context.today)));
  const set = setFor(context, input, asOf);
  if (set.level !== unit.level)
    refuse('unit.wrongLevel', { unit: unit.level, set: set.level }, 'setId');
  const above = selectUnitsAbove(context.db, unit);
  const overlay = overlayFor(context, input, unit);
  const fault = overlay && overlayFault(overlay, set);
  if (fault) refuse(fault.code, fault.details, fault.field);
  const regime = { level: set.level, setId: set.id, year: input.year, asOf };
  const procedure = chooseProcedure(proceduresInUse(context), regime);
  return {
    unitId: unit.id,
    setId: set.id,
    setSha256: pin(context, 'criteria-set', set),
    overlayId: overlay?.id ?? null,
    overlaySha256: overlay ? pin(context, 'overlay', overlay) : null,
    procedureId: procedure?.id ?? '',
    procedureSha256: procedure ? pin(context, 'procedure', procedure) : null,
    variant: variantFor(set, unit, input.variant),
    variantBasis: input.variantBasis ?? unit.classificationAct,
    year: input.year,
    asOf,
    superiorBody: input.superiorBody ?? superiorBodyOf(procedure, above),
    draftingOffice: '',
    securityAct: '',
    modelFields: input.modelFields ?? '',
    comparedWith: null,
    answersFromSha256: null,
  };
};

/** The version that is named, else the text in force on the day of the figures. */
const setFor = (context: CommandContext, input: NewDossier, asOf: Day): CriteriaSet => {
  const { setId, setVersion } = input;
  const inForce = setVersion === undefined ? findSetOn(context, setId, asOf) : undefined;
  return (inForce ?? existingSet(context, setId, setVersion)).set;
};

const lastDayOf = (year: number, today: Day): Day => {
  const end = day(`${year}-12-31`);
  return today < end && today.startsWith(String(year)) ? today : end;
};

/** The officer's choice, else the unit's region; a set with columns has no dossier without one. */
const variantFor = (set: CriteriaSet, unit: Unit, given: string | undefined): string =>
  set.variants.length === 0 ? '' : accepted(checkVariant(set, given ?? unit.region));

const overlayFor = (
  { db }: CommandContext,
  { overlayId, setId }: NewDossier,
  unit: Unit,
): Overlay | undefined => {
  if (overlayId === undefined) return overlayOfProvince(db, unit, setId);
  return (
    selectOverlays(db).find(({ id, baseSetId }) => id === overlayId && baseSetId === setId) ??
    refuse('record.notFound', { entity: 'overlay' })
  );
};
