import { addDays, daysInclusive, yearOf, type Day } from '#shared/kernel/day.ts';
import type { Holidays } from './holidays.ts';
import type { OfficeDayFields } from './office-day.ts';

/** Which days an office works: looked up, never computed from the moon. */
export type WorkingCalendar = {
  readonly off: ReadonlyMap<string, string>;
  readonly worked: ReadonlySet<string>;
  readonly fixed: ReadonlyMap<string, string>;
  /** Years whose moving holidays are known. */
  readonly years: ReadonlySet<number>;
};

/** The calendar of the State with the days the office itself wrote; its own word comes last. */
export const workingCalendar = (
  { fixed, years }: Holidays,
  own: readonly Pick<OfficeDayFields, 'on' | 'kind' | 'name'>[] = [],
): WorkingCalendar => {
  const off = new Map<string, string>(years.flatMap((year) => year.off.flatMap(daysOfRange)));
  const worked = new Set<string>(years.flatMap((year) => year.worked.map(({ on }) => on)));
  for (const { on, kind, name } of own) {
    off.delete(on);
    worked.delete(on);
    if (kind === 'off') off.set(on, name);
    else worked.add(on);
  }
  return {
    off,
    worked,
    fixed: new Map(fixed.map(({ monthDay, name }) => [monthDay, name])),
    years: new Set(years.map(({ year }) => year)),
  };
};

type Range = Holidays['years'][number]['off'][number];

const daysOfRange = ({ from, to, name }: Range): [string, string][] =>
  Array.from({ length: daysInclusive(from, to) }, (_, at) => [addDays(from, at), name]);

/** Why nobody works on a day: a holiday by its name, or the end of the week. */
export type DayOff = { readonly kind: 'holiday' | 'weekend'; readonly name: string };

export const dayOff = ({ off, worked, fixed }: WorkingCalendar, on: Day): DayOff | null => {
  if (worked.has(on)) return null;
  const name = off.get(on) ?? fixed.get(on.slice(5));
  if (name !== undefined) return { kind: 'holiday', name };
  return isWeekend(on) ? { kind: 'weekend', name: '' } : null;
};

export const isWorkingDay = (calendar: WorkingCalendar, on: Day): boolean =>
  dayOff(calendar, on) === null;

const isWeekend = (on: Day): boolean => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());

/** The day itself where it is worked, else the next that is (Bộ luật Dân sự năm 2015, Điều 148 khoản 5). */
export const onOrAfter = (calendar: WorkingCalendar, on: Day): Day => seek(calendar, on, 1);

/** The day itself where it is worked, else the last one before it that is. */
export const onOrBefore = (calendar: WorkingCalendar, on: Day): Day => seek(calendar, on, -1);

/** Longest run of days off that is looked through; a year has no longer one. */
const longestBreak = 400;

const seek = (calendar: WorkingCalendar, from: Day, step: 1 | -1): Day => {
  for (let count = 0; count <= longestBreak; count += 1) {
    const on = addDays(from, step * count);
    if (isWorkingDay(calendar, on)) return on;
  }
  return from;
};

/**
 * The day on which a period of so many working days ends; the day it begins on is not counted (Bộ luật Dân sự năm
 * 2015, Điều 147 khoản 2). None at all: the first working day from then on.
 */
export const addWorkingDays = (calendar: WorkingCalendar, from: Day, count: number): Day =>
  walk(calendar, onOrAfterStart(calendar, from, count), { count, step: 1 });

/** The latest day on which a period of so many working days may begin to end on that day. */
export const subtractWorkingDays = (calendar: WorkingCalendar, to: Day, count: number): Day =>
  walk(calendar, onOrBefore(calendar, to), { count, step: -1 });

const onOrAfterStart = (calendar: WorkingCalendar, from: Day, count: number): Day =>
  count === 0 ? onOrAfter(calendar, from) : from;

type Walk = { readonly count: number; readonly step: 1 | -1 };

const walk = (calendar: WorkingCalendar, from: Day, { count, step }: Walk): Day => {
  let on = from;
  for (let left = count; left > 0; left -= 1) on = seek(calendar, addDays(on, step), step);
  return on;
};

/** Years between two days whose moving holidays nobody has entered. */
export const unknownYears = ({ years }: WorkingCalendar, from: Day, to: Day): number[] =>
  Array.from(
    { length: Math.max(0, yearOf(to) - yearOf(from) + 1) },
    (_, at) => yearOf(from) + at,
  ).filter((year) => !years.has(year));
