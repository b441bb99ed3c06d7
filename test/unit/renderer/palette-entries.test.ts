import { expect, it } from 'vitest';
import {
  matchingEntries,
  type PaletteEntry,
} from '../../../renderer/app/palette/palette-entries.ts';

const entry = (label: string): PaletteEntry => ({
  key: label,
  group: 'indicators',
  label,
  run: () => undefined,
});
const entries = ['Số liệu', '1.1 Có quy hoạch', '17.3 Tỷ lệ chất thải rắn', '7.3 Đường'].map(entry);
const found = (typed: string) => matchingEntries(entries, typed).map(({ label }) => label);

it('finds without marks, and đ as d', () => {
  expect(found('so lieu')).toEqual(['Số liệu']);
  expect(found('duong')).toEqual(['7.3 Đường']);
});

it('needs every word, in any order', () => {
  expect(found('rắn chất')).toEqual(['17.3 Tỷ lệ chất thải rắn']);
  expect(found('rắn mềm')).toEqual([]);
});

it('puts what begins with the text first', () => {
  expect(found('7.3')).toEqual(['7.3 Đường', '17.3 Tỷ lệ chất thải rắn']);
});

it('shows all while nothing is typed', () => {
  expect(found('  ')).toHaveLength(entries.length);
});
