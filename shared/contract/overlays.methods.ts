import { z } from 'zod';
import { overlaySchema } from '#shared/criteria/overlay.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { command, query } from './method.ts';

/** The province's own part of a set, as the officer types it; without an id a new one. */
const overlayInput = overlaySchema
  .omit({ format: true, id: true, version: true })
  .extend({ id: idSchema.optional() });

/** The overlays of provinces; they belong to the area of the criteria sets. */
export const overlaysMethods = {
  'criteria.overlays': query(
    'Overlays of provinces in this workspace.',
    z.object({}),
    z.array(overlaySchema),
  ),
  'criteria.saveOverlay': command(
    "Write a province's overlay: its levels, added indicators, parts and what may be not applicable, each with its act.",
    overlayInput,
    z.object({ overlayId: idSchema, version: z.int() }),
  ),
  'criteria.removeOverlay': command(
    'Take an overlay out of the workspace; dossiers that pin it keep their copy. Can be undone.',
    z.object({ overlayId: idSchema }),
    z.object({}),
  ),
  'criteria.exportOverlay': command(
    'An overlay as one small file in the store, with its version and hash inside.',
    z.object({ overlayId: idSchema }),
    z.object({
      id: z.string(),
      version: z.int(),
      overlaySha256: z.string(),
      fileSha256: z.string(),
      name: z.string(),
    }),
    { anonymous: true },
  ),
  'criteria.importOverlay': command(
    'Take an overlay in from a file. A line below the national level comes in only with a reason, which it keeps.',
    z.object({
      uploadId: idSchema,
      /** Why lines stay that ask for less than the State, or can't be weighed against it. */
      belowNationalReason: z.string().trim().min(1).max(1000).optional(),
    }),
    z.object({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      baseSetId: z.string(),
      levels: z.int(),
      indicators: z.int(),
      parts: z.int(),
      exemptions: z.int(),
      sha256: z.string(),
      /** Codes that ask for less than the State, or can't be weighed against it, with the reason they stand. */
      doubtful: z.array(
        z.object({ code: z.string(), standing: z.enum(['below', 'unlike']), reason: z.string() }),
      ),
      /** The workspace had this very text already. */
      known: z.boolean(),
      /** Its number was not above that of another text of this overlay, so it got the next one. */
      renumbered: z.boolean(),
    }),
  ),
};
