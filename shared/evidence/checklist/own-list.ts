import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { requiredProofSchema } from './required-proof.ts';

export const ownProofsFormat = 'hoso-own-required-proofs/1';

/** The act by which a province lists what its councils ask for. */
export const listActSchema = z.strictObject({
  kind: z.string().min(1).max(80),
  number: z.string().min(1).max(80),
  date: daySchema,
  issuer: z.string().min(1).max(300),
});

/**
 * What a province's own list changes in the list of a set: papers it adds or words otherwise (by the same id), and
 * papers it does not ask for. One document with its act, as it is handed on in a file.
 */
export const ownRequiredProofsSchema = z.strictObject({
  format: z.literal(ownProofsFormat),
  setId: z.string().min(1).max(100),
  provinceName: z.string().min(1).max(120),
  act: listActSchema,
  proofs: z.array(requiredProofSchema).max(500),
  dropped: z
    .array(z.strictObject({ id: z.string().min(1).max(60), reason: z.string().max(300) }))
    .max(500),
});
export type OwnRequiredProofs = z.infer<typeof ownRequiredProofsSchema>;
