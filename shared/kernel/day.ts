import { z } from 'zod';

/** A calendar day "2024-11-30", without time or zone: the kind of date that stands on a paper. */
export type Day = string & { readonly __day: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): text is Day => {
  if (!shape.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

export const daySchema = z
  .string()
  .refine(isDay)
  .transform((text) => text as Day);

/** A day written by us in code or data; throws on anything else, so never call it on input. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
};

export const yearOf = (value: Day): number => Number(value.slice(0, 4));

export const addDays = (value: Day, count: number): Day =>
  new Date(Date.parse(`${value}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as Day;

/** Days from the first to the second, both counted: 02/12 to 17/12 is 16 days. */
export const daysInclusive = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

/** "30/11/2024", "30-11-2024" or "2024-11-30" as an officer or a spreadsheet writes it; null when it is none. */
export const readDay = (text: string): Day | null => {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (!parts) return null;
  const [, date = '', month = '', year = ''] = parts;
  const candidate = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(candidate) ? candidate : null;
};

/** An instant in UTC, "2024-11-30T07:32:10.120Z": when something was done. */
export type Instant = string & { readonly __instant: true };
export const instantSchema = z.iso.datetime().transform((text) => text as Instant);

const vietnamAheadMillis = 7 * 3_600_000;

/** The day it is in Vietnam at that instant (UTC+7, no summer time), whatever zone the PC is set to. */
export const dayInVietnam = (instant: Instant): Day =>
  day(new Date(Date.parse(instant) + vietnamAheadMillis).toISOString().slice(0, 10));

/** The last instant of a day in Vietnam: what the journal holds until then is how that day ended. */
export const endOfDayInVietnam = (value: Day): Instant =>
  new Date(
    Date.parse(`${addDays(value, 1)}T00:00:00Z`) - vietnamAheadMillis - 1,
  ).toISOString() as Instant;
