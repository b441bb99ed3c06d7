import { refuse } from '#shared/kernel/app-error.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { selectUnit, selectUnitsAbove } from '../units/units.queries.ts';
import { dossierRecords } from './dossiers.records.ts';
import { existingDossier } from './existing-dossier.ts';
import { pin } from './pins.ts';
import { ownInUse } from './procedure-library.ts';
import { readProcedures } from './read-procedures.ts';
import { superiorBodyOf } from './superior-body.ts';

/** The office's own procedure of the dossier's regime, or the program's again: answers and papers stay. */
export const setProcedure = (
  context: CommandContext,
  { dossierId, own }: Input<'dossiers.setProcedure'>,
): Output<'dossiers.setProcedure'> => {
  const { db, records, resources } = context;
  const dossier = existingDossier(db, dossierId);
  const procedure = own
    ? (ownInUse(db, dossier.procedureId) ?? refuse('procedure.notUsed'))
    : (readProcedures(resources).find(({ id }) => id === dossier.procedureId) ??
      refuse('record.notFound', { entity: 'procedure' }));
  const unit = selectUnit(db, dossier.unitId);
  const above = unit ? selectUnitsAbove(db, unit) : [];
  records.update(dossierRecords, dossierId, {
    procedureSha256: pin(context, 'procedure', procedure),
    // What the office has written itself stays.
    superiorBody: dossier.superiorBody || superiorBodyOf(procedure, above),
  });
  return {};
};
