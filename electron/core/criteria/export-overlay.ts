import { refuse } from '#shared/kernel/app-error.ts';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { withPreparation, type Input, type Output } from '../handlers.ts';
import { selectOverlay } from './criteria.queries.ts';
import { hashOfOverlay } from './save-overlay.ts';

/** An overlay as one file, with its hash inside: what reaches another office is what was sent. */
export const exportOverlay = withPreparation(
  async (context, { overlayId }: Input<'criteria.exportOverlay'>) => {
    const overlay =
      selectOverlay(context.db, overlayId) ?? refuse('record.notFound', { entity: 'overlay' });
    const hash = hashOfOverlay(overlay);
    const json = `${JSON.stringify({ ...overlay, sha256: hash }, null, 2)}\n`;
    const file = await context.store.put(new TextEncoder().encode(json), 'application/json');
    return { overlay, hash, fileSha256: file.sha256 };
  },
  (_context, _input, { overlay, hash, fileSha256 }): Output<'criteria.exportOverlay'> => ({
    id: overlay.id,
    version: overlay.version,
    overlaySha256: hash,
    fileSha256,
    name: `${fileSlug(overlay.title)}-v${overlay.version}.json`,
  }),
);
