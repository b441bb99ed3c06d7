import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '#core/calendar/calendar-file.ts';
import { addDays, day, instantSchema } from '#shared/kernel/day.ts';

const now = instantSchema.parse('2026-11-30T01:02:03.000Z');

/** Words with everything that the format gives a meaning of its own, and letters of one to four bytes. */
const words = fc
  .array(
    fc.constantFrom('Họp Hội đồng', 'ủy ban', ';', ',', '\\', '\n', ':', '"', 'ẵ', '😀', 'x', ' '),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const events: fc.Arbitrary<readonly CalendarEvent[]> = fc.array(
  fc.record({
    uid: fc.stringMatching(/^[a-z0-9-]{3,40}$/).map((id) => `${id}@hosontm`),
    on: fc.nat({ max: 2000 }).map((at) => addDays(day('2021-01-01'), at)),
    summary: words,
    description: words,
  }),
  { minLength: 1, maxLength: 5 },
);

const bytes = (line: string): number => new TextEncoder().encode(line).length;

/** RFC 5545, 3.1: a line that begins with a space goes on from the one before. */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

/** RFC 5545, 3.3.11, read the other way round. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );

const valuesOf = (lines: readonly string[], property: string): string[] =>
  lines
    .filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`))
    .map((line) => line.slice(line.indexOf(':') + 1));

/** Lines of the events themselves; the reminder inside each has a description of its own. */
const eventLines = (file: string): string[] => {
  const lines = unfolded(file);
  let isAlarm = false;
  return lines.filter((line) => {
    if (line === 'BEGIN:VALARM') isAlarm = true;
    const keeps = !isAlarm;
    if (line === 'END:VALARM') isAlarm = false;
    return keeps;
  });
};

describe('a calendar file', () => {
  test('has lines of at most 75 bytes that end in CRLF, and no letter cut in two', () =>
    fc.assert(
      fc.property(events, (all) => {
        const file = calendarFile({ name: 'Xã Nà Sương', now, events: all });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(bytes(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    ));

  test('says every event as it was given, read back by another reader', () =>
    fc.assert(
      fc.property(events, (all) => {
        const lines = eventLines(calendarFile({ name: 'Xã Nà Sương', now, events: all }));
        const read = (property: string) => valuesOf(lines, property).map(unescaped);
        expect(read('UID')).toEqual(all.map(({ uid }) => uid));
        expect(read('SUMMARY')).toEqual(all.map(({ summary }) => summary));
        expect(read('DESCRIPTION')).toEqual(all.map(({ description }) => description));
        expect(read('DTSTART')).toEqual(all.map(({ on }) => on.replaceAll('-', '')));
        expect(read('DTEND')).toEqual(all.map(({ on }) => addDays(on, 1).replaceAll('-', '')));
        expect(lines.filter((line) => line.startsWith('DTSTART;VALUE=DATE:'))).toHaveLength(
          all.length,
        );
      }),
    ));

  test('is the same for the same events, with the stamp of its making', () =>
    fc.assert(
      fc.property(events, (all) => {
        const file = { name: 'Xã Nà Sương', now, events: all };
        expect(calendarFile(file)).toBe(calendarFile(file));
        expect(calendarFile(file)).toContain('DTSTAMP:20261130T010203Z');
      }),
    ));
});
