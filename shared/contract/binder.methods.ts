import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { command } from './method.ts';

const printed = z.object({ name: z.string(), sha256: z.string(), pages: z.int().nullable() });
const evidenceIds = z.array(idSchema).min(1).max(10_000);

export const binderMethods = {
  'binder.printList': command(
    "Proofs of a dossier's unit as a list with codes, dates and boxes; some of them where they are named.",
    z.object({
      dossierId: idSchema,
      evidenceIds: evidenceIds.optional(),
      format: z.enum(['xlsx', 'pdf', 'docx']),
    }),
    printed,
  ),
  'binder.printMatrix': command(
    'Indicators of a dossier against its proofs, with what nothing proves, as a workbook.',
    z.object({ dossierId: idSchema }),
    printed,
  ),
  'binder.printCovers': command(
    'A cover sheet for each of these proofs: code and QR, what it is, where it lies, what it is used in.',
    z.object({ dossierId: idSchema, evidenceIds: evidenceIds.max(500) }),
    printed,
  ),
};
