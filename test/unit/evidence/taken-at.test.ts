import { expect, it } from 'vitest';
import { readTakenAt, takenAtText } from '../../../renderer/app/proofs/taken-at.ts';

it.each([
  ['18/09/2024 08:40', '2024-09-18T08:40'],
  ['18/9/2024 8:40', '2024-09-18T08:40'],
  ['18/9/2024, 8g40', '2024-09-18T08:40'],
  ['2024-09-18T08:40', '2024-09-18T08:40'],
  [' 18-09-2024 ', '2024-09-18'],
  ['18/09/2024 25:00', null],
  ['31/02/2024', null],
  ['hôm qua', null],
])('reads %j as %s', (typed, stored) => {
  expect(readTakenAt(typed)).toBe(stored);
});

it.each(['2024-09-18T08:40', '2024-09-18', ''])('shows %j so that it is read back', (stored) => {
  const text = takenAtText(stored);
  expect(text === '' ? '' : readTakenAt(text)).toBe(stored);
});
