import { z } from 'zod';
import { instantSchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { evidenceFieldsSchema } from './evidence.ts';

/** What of a proof belongs to the paper itself, and so to one revision of it. */
export const revisedFieldsSchema = evidenceFieldsSchema.pick({
  kind: true,
  number: true,
  issuedOn: true,
  issuer: true,
  subject: true,
  copyKind: true,
  signature: true,
  issuerLevel: true,
  effectiveOn: true,
  expiresOn: true,
});
export type RevisedFields = z.infer<typeof revisedFieldsSchema>;

/**
 * A proof got newer files. The first revision has no record: it is the proof as it was added. The number is read by
 * people and never a key, for two machines that never meet may both make revision 2. The other fields keep what was
 * known of the proof until then.
 */
export const evidenceRevisionFieldsSchema = revisedFieldsSchema.extend({
  evidenceId: idSchema,
  revision: z.int().min(2),
  madeAt: instantSchema,
  person: z.string(),
  reason: z.string().max(500),
  /** The proof that was merged into this one; null where files were replaced. */
  fromEvidenceId: idSchema.nullable(),
});
export const evidenceRevisionSchema = evidenceRevisionFieldsSchema.extend({ id: idSchema });
export type EvidenceRevision = z.infer<typeof evidenceRevisionSchema>;
