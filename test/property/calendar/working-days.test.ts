import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  dayOff,
  isWorkingDay,
  onOrAfter,
  onOrBefore,
  subtractWorkingDays,
  unknownYears,
  workingCalendar,
} from '#shared/calendar/working-days.ts';
import { addDays, day, type Day } from '#shared/kernel/day.ts';
import { shippedCalendar, shippedHolidays } from '../../fixtures/calendar.ts';

const days = fc.integer({ min: 0, max: 2190 }).map((count) => addDays(day('2021-01-01'), count));
const counts = fc.nat({ max: 60 });

/** The calendar told anew: a list of all days from the data, read like a wall calendar. */
const wall: ReadonlyMap<string, boolean> = new Map(
  Array.from({ length: 2700 }, (_, at) => addDays(day('2020-06-01'), at)).map((on) => {
    const worked = shippedHolidays.years.some((year) => year.worked.some((one) => one.on === on));
    const holiday =
      ['01-01', '04-30', '05-01', '09-02'].includes(on.slice(5)) ||
      shippedHolidays.years.some(({ off }) => off.some(({ from, to }) => from <= on && on <= to));
    const letter = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(on),
    );
    return [on, worked || (!holiday && !letter.startsWith('S'))];
  }),
);

const workedBetween = (from: Day, to: Day): number =>
  [...wall].filter(([on, worked]) => worked && from < on && on <= to).length;

describe('working days', () => {
  test('are those of the wall calendar', () =>
    fc.assert(
      fc.property(days, (on) => {
        expect(isWorkingDay(shippedCalendar, on)).toBe(wall.get(on));
      }),
    ));

  test('a period never ends on a day off and counts just its working days', () =>
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const to = addWorkingDays(shippedCalendar, from, count);
        expect(wall.get(to)).toBe(true);
        if (count > 0) expect(workedBetween(from, to)).toBe(count);
        else expect(to).toBe(onOrAfter(shippedCalendar, from));
      }),
    ));

  test('counted forth and back, or back and forth, one is where one was', () =>
    fc.assert(
      fc.property(days, counts, (any, count) => {
        const on = onOrBefore(shippedCalendar, any);
        const forth = addWorkingDays(shippedCalendar, on, count);
        expect(subtractWorkingDays(shippedCalendar, forth, count)).toBe(on);
        const back = subtractWorkingDays(shippedCalendar, on, count);
        expect(addWorkingDays(shippedCalendar, back, count)).toBe(on);
      }),
    ));

  test('a later beginning never ends earlier', () =>
    fc.assert(
      fc.property(days, days, counts, (one, other, count) => {
        const [first, then] = one < other ? [one, other] : [other, one];
        const end = addWorkingDays(shippedCalendar, first, count);
        expect(end <= addWorkingDays(shippedCalendar, then, count)).toBe(true);
      }),
    ));

  test('what the office wrote comes last, whatever the calendar says', () =>
    fc.assert(
      fc.property(days, fc.constantFrom('off' as const, 'worked' as const), (on, kind) => {
        const own = workingCalendar(shippedHolidays, [{ on, kind, name: 'Ngày của cơ quan' }]);
        expect(isWorkingDay(own, on)).toBe(kind === 'worked');
        const next = addDays(on, 1);
        expect(dayOff(own, next)).toEqual(dayOff(shippedCalendar, next));
      }),
    ));

  test('years that nobody entered are told, not guessed', () => {
    expect(unknownYears(shippedCalendar, day('2026-12-01'), day('2028-01-10'))).toEqual([
      2027, 2028,
    ]);
    expect(unknownYears(shippedCalendar, day('2024-12-01'), day('2025-01-10'))).toEqual([]);
    expect(dayOff(shippedCalendar, day('2027-09-02'))).toEqual({
      kind: 'holiday',
      name: 'Quốc khánh',
    });
  });
});
