import { describe, expect, test } from 'vitest';
import { dayOff, isWorkingDay } from '#shared/calendar/working-days.ts';
import { addDays, day, type Day } from '#shared/kernel/day.ts';
import { shippedCalendar, shippedHolidays } from '../../fixtures/calendar.ts';

/** Month and day of the moon, as the runtime knows them; they are Vietnam's in these years. */
const moon = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const moonDay = (on: Day): string => moon.format(new Date(on));

const daysOf = (year: number): Day[] =>
  Array.from({ length: 366 }, (_, at) => addDays(day(`${year}-01-01`), at)).filter((on) =>
    on.startsWith(String(year)),
  );

const weekday = (on: Day): number => new Date(on).getUTCDay();
const isWeekend = (on: Day): boolean => weekday(on) === 0 || weekday(on) === 6;

describe.each(shippedHolidays.years.map(({ year }) => year))('holidays of %i', (year) => {
  const days = daysOf(year);
  const data = shippedHolidays.years.find((one) => one.year === year);

  test('the first three days of Tết and its eve are off', () => {
    const first = days.find((on) => moonDay(on) === '1/1');
    if (!first) throw new Error(`no Tết in ${year}`);
    for (const shift of [-1, 0, 1, 2])
      expect(isWorkingDay(shippedCalendar, addDays(first, shift))).toBe(false);
  });

  test('the tenth of the third month of the moon is off, or the working day after it', () => {
    const death = days.find((on) => moonDay(on) === '3/10');
    if (!death) throw new Error(`no Giỗ Tổ in ${year}`);
    expect(isWorkingDay(shippedCalendar, death)).toBe(false);
    expect(data?.off.some(({ name }) => name.includes('Giỗ Tổ'))).toBe(true);
  });

  test('eleven days are free of work, none lost to the end of a week, besides those swapped', () => {
    const free = days.filter((on) => !isWeekend(on) && dayOff(shippedCalendar, on) !== null);
    expect(free.length - (data?.worked.length ?? 0)).toBe(11);
  });

  test('what is worked instead is at the end of a week', () => {
    for (const { on } of data?.worked ?? []) {
      expect(isWeekend(on)).toBe(true);
      expect(isWorkingDay(shippedCalendar, on)).toBe(true);
    }
  });
});
