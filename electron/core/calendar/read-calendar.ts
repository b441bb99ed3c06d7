import { holidaysSchema, type Holidays } from '#shared/calendar/holidays.ts';
import { workingCalendar, type WorkingCalendar } from '#shared/calendar/working-days.ts';
import type { QueryContext } from '../handlers.ts';
import type { Resources } from '../resources.ts';
import { selectOfficeDays } from './calendar.queries.ts';

/** The holidays of the State that the program ships. */
export const readHolidays = (resources: Resources): Holidays =>
  resources.readJson(holidaysSchema, 'calendar/holidays.json');

/** Which days are worked: the calendar of the State, and what this office wrote. */
export const readCalendar = ({
  db,
  resources,
}: Pick<QueryContext, 'db' | 'resources'>): WorkingCalendar =>
  workingCalendar(readHolidays(resources), selectOfficeDays(db));
