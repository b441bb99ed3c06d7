import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import type { Indicator } from './indicator.ts';

/**
 * Somebody compared an indicator with the text the office holds. It belongs to that very wording: once a word or a
 * level changes, the hash is another and the indicator is to be looked at again.
 */
export const signOffFieldsSchema = z.object({
  setId: z.string().max(100),
  code: z.string().max(10),
  indicatorSha256: sha256Schema,
  person: z.string().max(200),
  verifiedOn: daySchema,
  /** The text it was compared with, and the page; null where only paper was at hand. */
  textId: idSchema.nullable(),
  page: z.int().min(1).nullable(),
});
export type SignOff = z.infer<typeof signOffFieldsSchema> & { readonly id: string };

/** A decision as the office holds it: the file that indicators of a set are compared with. */
export const setTextFieldsSchema = z.object({
  setId: z.string().max(100),
  name: z.string().max(300),
  fileSha256: sha256Schema,
  pages: z.int().min(1).nullable(),
});
export type SetText = z.infer<typeof setTextFieldsSchema> & { readonly id: string };

/** What we did not read in the legal text itself, or doubt, binds nobody before the office has compared it. */
export const needsComparison = ({
  placeholder,
  confidence,
  nameConfidence,
  unsure,
}: Indicator): boolean =>
  placeholder !== true &&
  (confidence !== 'quoted' || (nameConfidence ?? 'quoted') !== 'quoted' || unsure === true);
