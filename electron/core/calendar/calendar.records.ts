import { officeDayFieldsSchema } from '#shared/calendar/office-day.ts';
import { targetDayFieldsSchema } from '#shared/calendar/target.ts';
import { recordTable } from '../journal/record-table.ts';

export const targetDayRecords = recordTable({
  entity: 'targetDay',
  table: 'target_days',
  schema: targetDayFieldsSchema,
});

/** The check before handing in asks which days are worked. */
export const officeDayRecords = recordTable({
  entity: 'officeDay',
  table: 'office_days',
  schema: officeDayFieldsSchema,
  areas: ['check'],
});
