import { expect, test } from 'vitest';
import { valueAt } from '#shared/journal/read-field.ts';
import { play } from '../../property/journal/machines.ts';

const start = Date.parse('2023-11-14T22:13:20.000Z');
const later = (seconds: number): string => new Date(start + seconds * 1000).toISOString();

test('a field at an instant holds what had been written until then', () => {
  const writes = [0, 1, 2].map((value) => ({ kind: 'write' as const, by: 0, field: 0, value }));
  const changes = play(writes, [0, 0, 0]).journals[0] ?? [];
  expect(valueAt(changes, later(-1))).toBeUndefined();
  expect(valueAt(changes, later(0))).toBe(0);
  expect(valueAt(changes, later(1.5))).toBe(1);
  expect(valueAt(changes, later(99))).toBe(2);
});
