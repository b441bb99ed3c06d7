import { z } from 'zod';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';

/**
 * One file of a proof that a signed paper names, as it was on that day: which bytes, which revision, under which label,
 * and the pages and words where an indicator cites them. A target is empty for a file no indicator names pages of.
 */
export const paperCitationFieldsSchema = z.object({
  versionId: idSchema,
  dossierId: idSchema,
  paper: z.string().max(10),
  evidenceId: idSchema,
  /** Null for a proof without a file. */
  fileId: idSchema.nullable(),
  sha256: sha256Schema.nullable(),
  name: z.string().max(255),
  mediaType: z.string().max(120),
  pages: z.int().min(1).nullable(),
  revision: z.int().min(1),
  label: z.string().max(40),
  title: z.string(),
  target: z.string().max(40),
  pageFrom: z.int().min(1).nullable(),
  pageTo: z.int().min(1).nullable(),
  quote: z.string().nullable(),
});
export const paperCitationSchema = paperCitationFieldsSchema.extend({ id: idSchema });
export type PaperCitation = z.infer<typeof paperCitationSchema>;
