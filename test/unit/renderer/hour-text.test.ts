import { expect, test } from 'vitest';
import { readHour } from '../../../renderer/ui/hour-text.ts';

test.each([
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['8 giờ 30', '08:30'],
  ['8 giờ 30 phút', '08:30'],
  ['14:05', '14:05'],
  ['7', '07:00'],
])('%s is %s', (typed, hour) => {
  expect(readHour(typed)).toBe(hour);
});

test.each(['25:00', '8:75', 'sáng', '8:30:15'])('%s is no hour', (typed) => {
  expect(readHour(typed)).toBeNull();
});
