import { dayInVietnam, isDay, readDay, type Day, type Instant } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';

/** "30/11/2024"; what is no day stays as it is. */
export const dayText = (text: string | null): string =>
  text !== null && isDay(text) ? formatDay(text) : (text ?? '');

/** The day of a moment, in Vietnam. */
export const instantDay = (instant: string): string => formatDay(dayInVietnam(instant as Instant));

/** A typed day; null for none, undefined for what can't be read. */
export const typedDay = (typed: string): Day | null | undefined => {
  if (typed.trim() === '') return null;
  return readDay(typed) ?? undefined;
};
