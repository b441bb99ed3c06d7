import { z } from 'zod';
import { stepStates } from '#shared/calendar/schedule.ts';
import { officeDayFieldsSchema, officeDaySchema } from '#shared/calendar/office-day.ts';
import { targetDayFieldsSchema } from '#shared/calendar/target.ts';
import { daySchema } from '#shared/kernel/day.ts';
import { idSchema, sha256Schema } from '#shared/kernel/ids.ts';
import { procedureStepSchema } from '#shared/procedures/step.ts';
import { command, query } from './method.ts';

const day = daySchema.nullable();

const stepView = procedureStepSchema
  .pick({ id: true, name: true, actor: true, days: true, count: true, basis: true })
  .extend({
    /** The latest days; null without a target. */
    start: day,
    finish: day,
    doneOn: day,
    state: z.enum(stepStates),
    /** The latest day to be over is a day off: its name, empty for the end of a week; null where it is worked. */
    dayOff: z.string().nullable(),
  });
export type StepView = z.infer<typeof stepView>;

const yearView = z.object({
  year: z.int(),
  basis: z.string(),
  mark: z.enum(['L', 'R', 'C']),
  open: z.string(),
});

export const calendarMethods = {
  'calendar.get': query(
    'Steps of the procedure with the latest days computed back from the target, and what is done, due or late.',
    z.object({ dossierId: idSchema }),
    z.object({
      title: z.string(),
      today: daySchema,
      target: targetDayFieldsSchema.pick({ step: true, on: true }).nullable(),
      /** The step that is worked towards while no day is set. */
      usual: z.string().nullable(),
      steps: z.array(stepView),
      /** When the target could be reached if all that is open began today and took its time. */
      earliest: day,
      /** Years of the schedule whose moving holidays nobody has entered. */
      unknownYears: z.array(z.int()),
      years: z.array(yearView),
    }),
  ),
  'calendar.saveTarget': command(
    'Set the day on which a step of the procedure should be over; without a day the target is taken away.',
    targetDayFieldsSchema.extend({ on: day }),
    z.object({ id: idSchema }),
  ),
  'calendar.export': command(
    'The latest days of every step as an iCalendar file (RFC 5545) of all-day events.',
    z.object({ dossierId: idSchema }),
    z.object({ name: z.string(), sha256: sha256Schema, events: z.int() }),
  ),
  'calendar.officeDays': query(
    'Days on which this office is closed or open against the calendar of the State.',
    z.object({}),
    z.array(officeDaySchema),
  ),
  'calendar.saveOfficeDay': command(
    'Write a day off, or a Saturday or Sunday that is worked, with its act; one record a day.',
    officeDayFieldsSchema,
    z.object({ id: idSchema }),
  ),
  'calendar.removeOfficeDay': command(
    'Take back what the office wrote about a day.',
    z.object({ id: idSchema }),
    z.object({}),
  ),
};
