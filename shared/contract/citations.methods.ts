import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { quoteSchema } from '#shared/evidence/citation.ts';
import {
  evidenceFieldsSchema,
  evidenceFileSchema,
  linkTargetSchema,
} from '#shared/evidence/evidence.ts';
import { revisedFieldsSchema } from '#shared/evidence/revision.ts';
import { command } from './method.ts';

/** One state of a proof; `known` is what was said of it then. */
export const revisionViewSchema = z.object({
  /** Null for the first one. */
  id: idSchema.nullable(),
  revision: z.int(),
  isCurrent: z.boolean(),
  madeAt: z.string(),
  person: z.string(),
  reason: z.string(),
  fromEvidenceId: idSchema.nullable(),
  known: revisedFieldsSchema,
  files: z.array(evidenceFileSchema),
});

const patch = evidenceFieldsSchema.omit({ unitId: true }).partial();
const page = z.int().min(1).nullable();
const reason = z.string().max(500);

/** What happens to a proof after it was added, and to the citations that name its pages. */
export const citationsMethods = {
  'evidence.replace': command(
    'Put newer files in the place of all files of a proof, or of one; the old ones stay as an earlier revision.',
    z.object({
      evidenceId: idSchema,
      uploadIds: z.array(z.string().max(100)).min(1).max(200),
      fileId: idSchema.optional(),
      patch: patch.optional(),
      reason: reason.optional(),
      jobId: z.string().max(100).optional(),
    }),
    z.object({
      revision: z.int(),
      /** Citations whose pages were found in the newer file. */
      found: z.int(),
      /** Citations somebody has to look at. */
      doubtful: z.int(),
    }),
  ),
  'evidence.removeFile': command(
    'Take one file out of a proof; citations of it are marked.',
    z.object({ fileId: idSchema }),
    z.object({}),
  ),
  'evidence.orderFiles': command(
    'Put the current files of a proof in another order.',
    z.object({ evidenceId: idSchema, fileIds: z.array(idSchema).min(1).max(1000) }),
    z.object({}),
  ),
  'evidence.cite': command(
    'Set which file, pages and words of its proof a link cites; it is no longer in doubt.',
    z.object({
      linkId: idSchema,
      fileId: idSchema.nullable().optional(),
      pageFrom: page.optional(),
      pageTo: page.optional(),
      quote: quoteSchema.nullable().optional(),
    }),
    z.object({}),
  ),
  'evidence.confirmCitation': command(
    'Somebody has looked: the pages that were in doubt are right.',
    z.object({ linkId: idSchema }),
    z.object({}),
  ),
  'evidence.move': command(
    'Let a citation serve another indicator, with its pages and words.',
    z.object({ linkId: idSchema, target: linkTargetSchema }),
    z.object({ linkId: idSchema }),
  ),
  'evidence.merge': command(
    'Make one proof of two: files and citations of the other go over, what is known of this one stays.',
    z.object({ evidenceId: idSchema, otherId: idSchema }),
    z.object({ revision: z.int() }),
  ),
  'evidence.split': command(
    'Make some files of a proof a proof of their own; citations of them follow.',
    z.object({
      evidenceId: idSchema,
      fileIds: z.array(idSchema).min(1).max(1000),
      metadata: patch.optional(),
    }),
    z.object({ evidenceId: idSchema }),
  ),
};
