import { checkAsOf } from '#shared/dossier/check-as-of.ts';
import { checkVariant } from '#shared/criteria/check-variant.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { askedOrganisations } from '#shared/procedures/asked-organisations.ts';
import type { Procedure } from '#shared/procedures/procedure.ts';
import type { Handlers } from '../handlers.ts';
import { findSetOn } from '../criteria/set-library.ts';
import { unitsInside } from '../units/units-inside.ts';
import { selectUnit } from '../units/units.queries.ts';
import { newDossier } from './new-dossier.ts';
import { outdatedPins, repin } from './pins.ts';
import { setOverlay } from './set-overlay.ts';
import { setProcedure } from './set-procedure.ts';
import { readPinned } from './pinned.ts';
import { selectDossiers } from './dossiers.queries.ts';
import { existingDossier } from './existing-dossier.ts';
import { dossierRecords } from './dossiers.records.ts';

export const dossiersHandlers: Handlers<'dossiers'> = {
  'dossiers.list': ({ db }) =>
    selectDossiers(db).map((dossier) => {
      const { set } = readPinned(db, dossier);
      const unit = selectUnit(db, dossier.unitId);
      const unitName = unit ? unitFullName(unit) : '';
      return { ...dossier, unitName, setTitle: set.title, grade: set.grade };
    }),
  'dossiers.get': (context, { dossierId }) => {
    const dossier = existingDossier(context.db, dossierId);
    const { set, procedure } = readPinned(context.db, dossier);
    const unit = selectUnit(context.db, dossier.unitId) ?? refuse('record.notFound');
    return {
      dossier,
      unit,
      setTitle: set.title,
      grade: set.grade,
      setVersion: set.version,
      textInForce: findSetOn(context, dossier.setId, dossier.asOf)?.sha256 ?? '',
      variantName: set.variants.find(({ id }) => id === dossier.variant)?.name ?? '',
      pins: outdatedPins(context, dossier),
      procedure: procedure && numbersOf(procedure, unitsInside(context.db, unit)),
    };
  },
  'dossiers.create': (context, input) => {
    const dossierId = context.newId();
    context.records.insert(dossierRecords, dossierId, newDossier(context, input));
    return { dossierId };
  },
  'dossiers.update': ({ db, records }, { dossierId, patch }) => {
    const dossier = existingDossier(db, dossierId);
    const { set } = readPinned(db, dossier);
    if (patch.variant !== undefined) accepted(checkVariant(set, patch.variant));
    if (patch.asOf !== undefined) accepted(checkAsOf(dossier.year, patch.asOf));
    records.update(dossierRecords, dossierId, patch);
    return {};
  },
  'dossiers.takeOverNewer': (context, { dossierId, kind }) => {
    repin(context, existingDossier(context.db, dossierId), kind);
    return {};
  },
  'dossiers.setOverlay': setOverlay,
  'dossiers.setProcedure': setProcedure,
  'dossiers.remove': ({ records }, { dossierId }) => {
    records.remove(dossierRecords, dossierId);
    return {};
  },
};

const numbersOf = (procedure: Procedure, members: readonly Unit[]) => ({
  title: procedure.title,
  own: procedure.own ?? null,
  sources: procedure.sources,
  meeting: procedure.meeting,
  laterMeetings: procedure.laterMeetings,
  publication: procedure.publication,
  organisations: askedOrganisations(procedure, members),
});
