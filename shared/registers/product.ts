import { z } from 'zod';
import { addDays, daySchema, type Day } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** A product of the OCOP programme with its stars; a recognition holds for a time and then has to be renewed. */
export const productFieldsSchema = z.object({
  unitId: idSchema,
  name: z.string().trim().min(1).max(200),
  owner: z.string().max(300),
  stars: z.int().min(3).max(5),
  decision: z.string().max(300),
  validFrom: daySchema.nullable(),
  validUntil: daySchema.nullable(),
  note: z.string().max(300),
});
export const productSchema = productFieldsSchema.extend({ id: idSchema });
export type Product = z.infer<typeof productSchema>;

export const productStates = ['valid', 'soon', 'not-yet', 'expired', 'unknown'] as const;
export type ProductState = (typeof productStates)[number];

/** How long before its end a term is told of: renewing takes a district council about a quarter (custom). */
const aheadDays = 90;

/** Whether the stars hold on a day; the last day still counts. */
export const productState = (
  { validFrom, validUntil }: Pick<Product, 'validFrom' | 'validUntil'>,
  on: Day,
): ProductState => {
  if (validUntil === null) return 'unknown';
  if (validUntil < on) return 'expired';
  if (validFrom !== null && on < validFrom) return 'not-yet';
  return validUntil <= addDays(on, aheadDays) ? 'soon' : 'valid';
};
