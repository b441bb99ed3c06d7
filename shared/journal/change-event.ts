import { z } from 'zod';
import { sha256Schema } from '#shared/kernel/ids.ts';

/** What one field of a record can hold. Absence is null. */
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/**
 * The field every record has besides its own: false from its creation on, true as its tombstone. Its old
 * value null marks the creation.
 */
export const removedField = 'removed';

/** One field of one record got another value: the only kind of entry in the journal. */
export const changeEventSchema = z.object({
  deviceId: z.string().min(1),
  /** Counts this device's own entries without gaps, from 1. */
  seq: z.number().int().min(1),
  hlc: z.string().min(1),
  commandId: z.string(),
  method: z.string(),
  officer: z.string(),
  /** What the clock on the wall said; the order of entries follows `hlc`, never this. */
  at: z.string(),
  /** Not an enum: an entity of a newer program is kept and passed on. */
  entity: z.string(),
  recordId: z.string(),
  field: z.string(),
  oldValue: fieldValueSchema,
  newValue: fieldValueSchema,
  /** Empty for the first entry of a device. */
  previousHash: z.union([sha256Schema, z.literal('')]),
  hash: sha256Schema,
});
export type ChangeEvent = Readonly<z.infer<typeof changeEventSchema>>;

/** What a writer says about a change; the journal adds device, number, clock and hashes. */
export type Change = Pick<ChangeEvent, 'entity' | 'recordId' | 'field' | 'oldValue' | 'newValue'>;
