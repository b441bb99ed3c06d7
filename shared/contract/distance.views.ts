import { z } from 'zod';

/** How far from the line, in figures: the page says it in its language. Amounts are plain decimals. */
export const distanceSchema = z.object({
  side: z.enum(['missing', 'spare']),
  bound: z.enum(['lower', 'upper']),
  gap: z.string(),
  gapUnit: z.enum(['percentage-points', 'unit']),
  /** The gap with its unit, in Vietnamese. */
  gapText: z.string(),
  /** In what is counted: "34 người". */
  naturalText: z.string().nullable(),
});
