import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';

const name = z.string().min(1);
const basis = z.strictObject({ text: name, mark: z.enum(['L', 'R', 'C']) });

const yearSchema = z.strictObject({
  year: z.int(),
  /** Days off besides those of every year, first and last named; Saturdays and Sundays need no line. */
  off: z.array(z.strictObject({ from: daySchema, to: daySchema, name })),
  /** Saturdays and Sundays that are worked in exchange for a day off. */
  worked: z.array(z.strictObject({ on: daySchema, name })),
  /** What is not settled for that year, as the officer reads it. */
  open: z.string().optional(),
  basis,
});

/**
 * Public holidays of the State by year (Bộ luật Lao động số 45/2019/QH14, Điều 111 and 112): what moves with the moon
 * and what is swapped is decided every year, so a year that is not listed is not known beyond its fixed days.
 */
export const holidaysSchema = z.strictObject({
  format: z.literal('hoso-holidays/1'),
  basis,
  /** Days of every year, "09-02". */
  fixed: z.array(z.strictObject({ monthDay: z.string().regex(/^\d{2}-\d{2}$/), name })),
  years: z.array(yearSchema),
});
export type Holidays = z.infer<typeof holidaysSchema>;
