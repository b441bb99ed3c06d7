import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { fileSignaturesSchema } from '#shared/evidence/digital-signature.ts';
import { quoteSchema } from '#shared/evidence/citation.ts';
import {
  evidenceFieldsSchema,
  evidenceFileSchema,
  evidenceLinkSchema,
  evidenceSchema,
  linkTargetSchema,
} from '#shared/evidence/evidence.ts';
import { revisionViewSchema } from './citations.methods.ts';
import { command, query } from './method.ts';

const metadata = evidenceFieldsSchema.omit({ unitId: true }).partial();
const uploadId = z.string().max(100);

export const evidenceViewSchema = evidenceSchema.extend({
  files: z.array(evidenceFileSchema),
  links: z.array(evidenceLinkSchema),
});

export const evidenceMethods = {
  'evidence.list': query(
    'Proofs of a unit with their files, and the links of one dossier where it is named.',
    z.object({
      unitId: idSchema,
      dossierId: idSchema.optional(),
      target: linkTargetSchema.optional(),
    }),
    z.array(evidenceViewSchema),
  ),
  'evidence.get': query(
    'One proof with every revision of it, newest first.',
    z.object({ evidenceId: idSchema }),
    evidenceViewSchema.extend({ revisions: z.array(revisionViewSchema) }),
  ),
  'evidence.byCode': query(
    'The proof of a lasting code as typed or scanned, of whatever unit; null where there is none.',
    z.object({ code: z.string().max(80) }),
    z.object({ evidenceId: idSchema, unitId: idSchema, label: z.string() }).nullable(),
  ),
  'evidence.signatures': query(
    'Digital signatures in the PDFs of a proof, and what of them can be checked without a network.',
    z.object({ evidenceId: idSchema }),
    z.array(fileSignaturesSchema.extend({ fileId: idSchema, name: z.string() })),
  ),
  'evidence.add': command(
    'Store staged files as one proof and link it to indicators of a dossier.',
    z.object({
      dossierId: idSchema,
      targets: z.array(linkTargetSchema).max(80),
      uploadIds: z.array(uploadId).min(1).max(200),
      metadata: metadata.optional(),
      /** What to do where the very bytes are a proof already: tell it (refused), link that one, or add another. */
      onTwin: z.enum(['refuse', 'use', 'add']).optional(),
      jobId: z.string().max(100).optional(),
    }),
    z.object({ evidenceId: idSchema, isTwin: z.boolean() }),
  ),
  'evidence.addFiles': command(
    'Add staged files to a proof.',
    z.object({ evidenceId: idSchema, uploadIds: z.array(uploadId).min(1).max(200) }),
    z.object({}),
  ),
  'evidence.update': command(
    'Change what is known of a proof.',
    z.object({ evidenceId: idSchema, patch: metadata }),
    z.object({}),
  ),
  'evidence.updateMany': command(
    'Change the same fields of many proofs at once; all take the change or none does.',
    z.object({
      evidenceIds: z.array(idSchema).min(1).max(10_000),
      patch: metadata.omit({ label: true, form: true, pairedWithId: true, pairRole: true }),
    }),
    z.object({ changed: z.int() }),
  ),
  'evidence.remove': command(
    'Take a proof away; its bytes stay until the sweep, so it can be undone.',
    z.object({ evidenceId: idSchema }),
    z.object({}),
  ),
  'evidence.link': command(
    'Use a proof for an indicator, with the pages that prove it.',
    z.object({
      dossierId: idSchema,
      target: linkTargetSchema,
      evidenceId: idSchema,
      pageFrom: z.int().min(1).nullable().optional(),
      pageTo: z.int().min(1).nullable().optional(),
      fileId: idSchema.nullable().optional(),
      quote: quoteSchema.nullable().optional(),
      note: z.string().max(500).optional(),
    }),
    z.object({ linkId: idSchema }),
  ),
  'evidence.unlink': command(
    'Stop using a proof for an indicator.',
    z.object({ linkId: idSchema }),
    z.object({}),
  ),
};
