import ical, { ICalAlarmType } from 'ical-generator';
import { addDays, type Day, type Instant } from '#shared/kernel/day.ts';

export type CalendarEvent = {
  /** The same for the same step of the same dossier, so that a calendar takes a new file as a change. */
  readonly uid: string;
  readonly on: Day;
  readonly summary: string;
  readonly description: string;
};

type CalendarFile = {
  readonly name: string;
  readonly now: Instant;
  readonly events: readonly CalendarEvent[];
};

const aDayBefore = 86_400;

/** An iCalendar file (RFC 5545) of all-day events, each with a reminder the day before. */
export const calendarFile = ({ name, now, events }: CalendarFile): string => {
  const calendar = ical({
    name,
    prodId: { company: 'HoSoNTM', product: 'HoSoNTM', language: 'VI' },
  });
  for (const { uid, on, summary, description } of events) {
    const event = calendar.createEvent({
      id: uid,
      stamp: new Date(now),
      allDay: true,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      summary,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: aDayBefore, description: summary });
  }
  // The standard ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
};

/** All-day events take the day as it is in UTC. */
const midnight = (on: Day): Date => new Date(`${on}T00:00:00Z`);
