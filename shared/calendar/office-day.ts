import { z } from 'zod';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema } from '#shared/kernel/ids.ts';

/** A day on which this office is closed or open against the calendar of the State, with the act that says so. */
export const officeDayFieldsSchema = z.object({
  on: daySchema,
  kind: z.enum(['off', 'worked']),
  name: z.string().trim().min(1).max(300),
  act: z.string().max(300),
});
export type OfficeDayFields = z.infer<typeof officeDayFieldsSchema>;
export const officeDaySchema = officeDayFieldsSchema.extend({ id: idSchema });
export type OfficeDay = z.infer<typeof officeDaySchema>;
