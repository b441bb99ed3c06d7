import { addDays, day, isDay, type Day } from '#shared/kernel/day.ts';
import type { Evidence } from '../evidence.ts';

type Dated = Pick<Evidence, 'effectiveOn' | 'issuedOn' | 'takenAt'>;

/** From when a proof says something: its own effective day, else when it was issued, else when the photo was taken. */
export const firstDay = ({ effectiveOn, issuedOn, takenAt }: Dated): Day | null => {
  const taken = takenAt.slice(0, 10);
  return effectiveOn ?? issuedOn ?? (isDay(taken) ? taken : null);
};

/** The same day so many years earlier; of 29 February the day before 1 March. */
export const yearsBefore = (value: Day, years: number): Day => {
  const text = `${Number(value.slice(0, 4)) - years}${value.slice(4)}`;
  return isDay(text) ? text : addDays(day(`${text.slice(0, 4)}-03-01`), -1);
};

/** So many days are what a renewed certificate takes, from asking for it to holding it. */
export const daysToRenew = 90;

/** A proof that still counts on the day of the figures and will soon no more. */
export type Reminder = { readonly expiresOn: Day; readonly daysLeft: number };

export const reminderOf = (
  { expiresOn }: Pick<Evidence, 'expiresOn'>,
  asOf: Day,
): Reminder | null => {
  if (expiresOn === null || expiresOn < asOf || expiresOn > addDays(asOf, daysToRenew)) return null;
  return {
    expiresOn,
    daysLeft: Math.round((Date.parse(expiresOn) - Date.parse(asOf)) / 86_400_000),
  };
};
