import { expect, test } from 'vitest';
import { matches, searched } from '../../../renderer/viewer/page/search.ts';

const text = searched(['17.3', 'Đường xã được cứng hóa', 'dương tính'.normalize('NFD')]);

test.each([
  ['', true],
  ['duong', true],
  ['DUONG XA', true],
  ['đường', true],
  ['đường'.normalize('NFD'), true],
  ['ĐƯỜNG xã', true],
  ['đương', false],
  ['xạ', false],
  ['xã cung', true],
  ['17.3', true],
  ['17.4', false],
])('"%s"', (query, expected) => {
  expect(matches(text, query)).toBe(expected);
});

test('what is typed with a mark finds only that mark', () => {
  const only = searched(['dương tính']);
  expect([matches(only, 'duong'), matches(only, 'dương'), matches(only, 'đường')]).toEqual([
    true,
    true,
    false,
  ]);
});
