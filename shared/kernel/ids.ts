import { z } from 'zod';

/** Letters, digits and a few joining signs: safe in an address, a file name and a log line. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]*$/);

/**
 * The identity of what exists once per key (the result of a dossier × indicator). Two machines that
 * never met give it the same id, so their journals merge into one record.
 */
export const keyId = (...parts: readonly string[]): string => parts.join(':');

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
