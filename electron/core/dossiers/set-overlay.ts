import { refuse } from '#shared/kernel/app-error.ts';
import { selectOverlay } from '../criteria/criteria.queries.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { dossierRecords } from './dossiers.records.ts';
import { existingDossier } from './existing-dossier.ts';
import { pinOverlay } from './pins.ts';

/** Another overlay, its newest text, or none: what was answered stays, and is judged anew. */
export const setOverlay = (
  context: CommandContext,
  { dossierId, overlayId }: Input<'dossiers.setOverlay'>,
): Output<'dossiers.setOverlay'> => {
  const dossier = existingDossier(context.db, dossierId);
  if (overlayId === null) {
    context.records.update(dossierRecords, dossierId, { overlayId: null, overlaySha256: null });
    return {};
  }
  const overlay =
    selectOverlay(context.db, overlayId) ?? refuse('record.notFound', { entity: 'overlay' });
  pinOverlay(context, dossier, overlay);
  return {};
};
