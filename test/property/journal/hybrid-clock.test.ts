import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatTime,
  nextTime,
  parseTime,
  receiveTime,
  type HybridTime,
} from '#shared/journal/hybrid-clock.ts';

const millis = fc.integer({ min: 1_400_000_000_000, max: 1_900_000_000_000 });

test('a device never writes a timestamp below one it has written, whatever its wall clock does', () => {
  fc.assert(
    fc.property(fc.array(millis, { minLength: 2 }), (walls) => {
      let time: HybridTime | null = null;
      const texts = walls.map((wall) => formatTime((time = nextTime(time, wall)), 'device'));
      expect(texts.toSorted()).toEqual(texts);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});

test('the counter runs over into the next millisecond, still above', () => {
  const full = { millis: 1_700_000_000_000, counter: 0xffff };
  const next = nextTime(full, 1_600_000_000_000);
  expect(next).toEqual({ millis: 1_700_000_000_001, counter: 0 });
  expect(formatTime(next, 'a') > formatTime(full, 'z')).toBe(true);
});

test('after reading foreign entries a device writes above them', () => {
  fc.assert(
    fc.property(millis, millis, fc.nat({ max: 0xffff }), (own, foreign, counter) => {
      const received = { millis: foreign, counter };
      const next = nextTime(receiveTime(nextTime(null, own), received), own);
      expect(formatTime(next, 'a') > formatTime(received, 'z')).toBe(true);
    }),
  );
});

test('a timestamp is read as it was written; any other text is none', () => {
  fc.assert(
    fc.property(millis, fc.nat({ max: 0xffff }), (wall, counter) => {
      const time = { millis: wall, counter };
      expect(parseTime(formatTime(time, 'may-1'))).toEqual({ ...time, deviceId: 'may-1' });
    }),
  );
  expect(parseTime('2024-13-45T99:99:99.000Z-0000-a')).toBeNull();
  expect(parseTime('yesterday')).toBeNull();
});
