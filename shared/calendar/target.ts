import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** The day the office works towards: a step of the procedure that should be over then (one record a dossier). */
export const targetDayFieldsSchema = z.object({
  dossierId: idSchema,
  step: z.string().max(60),
  on: daySchema,
});
export const targetDaySchema = targetDayFieldsSchema.extend({ id: idSchema });
export type TargetDay = z.infer<typeof targetDaySchema>;

/** What a dossier works towards as long as nobody says otherwise: the council, or the last step where there is none. */
export const usualTarget = (steps: readonly { readonly id: string }[]): string | null =>
  steps.find(({ id }) => id === 'council')?.id ?? steps.at(-1)?.id ?? null;
