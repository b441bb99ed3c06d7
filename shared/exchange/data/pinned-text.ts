import { z } from 'zod';
import { criteriaSetSchema, type CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { storedOverlaySchema } from '#shared/criteria/overlays/read-overlay.ts';
import { sha256Schema } from '#shared/kernel/ids.ts';
import { procedureSchema, type Procedure } from '#shared/procedures/procedure.ts';

/**
 * A text of the regulation as the dossier pinned it: `sha256` is that of the canonical JSON of `document`, which is kept
 * as it was stored and never filled up with what later versions of the program would add.
 */
const pinned = (schema: z.ZodType) =>
  z.object({
    id: z.string(),
    version: z.int().nullable(),
    title: z.string(),
    sha256: sha256Schema,
    document: z
      .record(z.string(), z.unknown())
      .refine((document) => schema.safeParse(document).success, { error: 'not such a text' }),
  });

export const pinnedSetSchema = pinned(criteriaSetSchema);
export const pinnedOverlaySchema = pinned(storedOverlaySchema);
export const pinnedProcedureSchema = pinned(procedureSchema);
export type PinnedText = z.infer<typeof pinnedSetSchema>;

/** The State's set of a package, as rules read it. */
export const setOf = ({ document }: PinnedText): CriteriaSet => criteriaSetSchema.parse(document);

/** What the province decided, as rules read it. */
export const overlayOf = (text: PinnedText | null): Overlay | null =>
  text && storedOverlaySchema.parse(text.document);

export const procedureOf = (text: PinnedText | null): Procedure | null =>
  text && procedureSchema.parse(text.document);
