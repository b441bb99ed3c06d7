import { z } from 'zod';
import { unitLevelSchema } from '#shared/units/unit.ts';

/** A kind of unit that has no procedure in a period, with the reason: nobody asks for recognition there. */
export const leftOutSchema = z.object({
  /** As the page names it: "Thị xã, thành phố thuộc tỉnh". */
  name: z.string(),
  level: unitLevelSchema,
  periodFrom: z.int(),
  periodTo: z.int(),
  reason: z.string(),
  basis: z.object({ text: z.string(), mark: z.enum(['L', 'R', 'C']) }),
});

export const leftOutFileSchema = z.object({
  format: z.literal('hoso-procedures-left-out/1'),
  leftOut: z.array(leftOutSchema),
});
