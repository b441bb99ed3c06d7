import { z } from 'zod';
import { procedureDraftSchema } from './draft.ts';

export const procedureFileFormat = 'hoso-own-procedures/1';

/** What one office hands to another: whole procedures with their rules, each named by the one it fills. */
export const procedureFileSchema = z.strictObject({
  format: z.literal(procedureFileFormat),
  procedures: z
    .array(procedureDraftSchema)
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'one of each'),
});
export type ProcedureFile = z.infer<typeof procedureFileSchema>;
