import { z } from 'zod';
import { linkTargetSchema } from '#shared/evidence/evidence.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** Not looked at yet; taken over as still true; no longer true. */
export const carriedStates = ['waiting', 'confirmed', 'declined'] as const;
export const carriedStateSchema = z.enum(carriedStates);
export type CarriedState = z.infer<typeof carriedStateSchema>;

/**
 * What last year's dossier says about one indicator, precondition or the direction papers, offered to this year's.
 * It holds no answer: until it is confirmed there is nothing in the new dossier that could count.
 */
export const carriedItemFieldsSchema = z.object({
  dossierId: idSchema,
  target: linkTargetSchema,
  fromDossierId: idSchema,
  /** Its place in last year's dossier: a precondition may have moved in the list of the set. */
  fromTarget: linkTargetSchema,
  state: carriedStateSchema,
});
export const carriedItemSchema = carriedItemFieldsSchema.extend({ id: idSchema });
export type CarriedItem = z.infer<typeof carriedItemSchema>;
