import { z } from 'zod';
import { instantSchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { findingSchema } from './finding.ts';

export const findingsVersion = 1;
export const mostFindings = 5000;
export const longestName = 200;

/**
 * What a reviewer without the program sends back: a small file that the viewer of a package saves. It names the package
 * by its id and by the hash of its dossier.json; `sha256` is that of the canonical JSON of everything else in it, so
 * that damage on the way is seen.
 */
export const findingsFileSchema = z.strictObject({
  format: z.literal('hoso-findings'),
  version: z.literal(findingsVersion),
  package: z.strictObject({ id: z.string().min(1).max(100), dossierSha256: sha256Schema }),
  /** For people who hold the file without the package. */
  dossier: z.strictObject({
    id: idSchema,
    unit: z.string().max(300),
    year: z.int(),
    setId: z.string().max(100),
  }),
  reviewer: z.strictObject({
    name: z.string().min(1).max(longestName),
    body: z.string().max(longestName),
  }),
  madeAt: instantSchema,
  findings: z.array(findingSchema).max(mostFindings),
  sha256: sha256Schema,
});
export type FindingsFile = z.infer<typeof findingsFileSchema>;
