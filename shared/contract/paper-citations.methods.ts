import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { query } from './method.ts';

const page = z.int().nullable();

const citationViewSchema = z.object({
  evidenceId: idSchema,
  fileId: idSchema.nullable(),
  sha256: sha256Schema.nullable(),
  name: z.string(),
  mediaType: z.string(),
  pages: page,
  revision: z.int(),
  label: z.string(),
  title: z.string(),
  /** Code of the indicator; empty for a file that no indicator names pages of. */
  target: z.string(),
  pageFrom: page,
  pageTo: page,
  quote: z.string().nullable(),
  /** What stands there today, where the cited file is no longer the current one. */
  newer: z
    .object({
      evidenceId: idSchema,
      revision: z.int(),
      number: z.string(),
      issuedOn: daySchema.nullable(),
      sha256: sha256Schema.nullable(),
    })
    .nullable(),
});

export const paperCitationsMethods = {
  'papers.citations': query(
    'Proofs that a paper cites, with their pages: as it was signed, or as it would be made now.',
    z.object({
      dossierId: idSchema,
      paper: z.string().regex(/^P\d{2}$/),
      of: z.enum(['issued', 'now']),
    }),
    z.array(citationViewSchema),
  ),
};
