import { describe, expect, test } from 'vitest';
import { findChainFaults, sealEntry } from '#shared/journal/chain.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { play, sha256 } from '../../property/journal/machines.ts';

const writes = [0, 1, 2].map((value) => ({ kind: 'write' as const, by: 0, field: 0, value }));
const chain = play(writes, [0, 0, 0]).journals[0] ?? [];

const altered = (change: Partial<ChangeEvent>): ChangeEvent[] =>
  chain.map((entry) => (entry.seq === 2 ? { ...entry, ...change } : entry));

describe('the chain of a device', () => {
  test('is sound as it was written, in whatever order it is read', () => {
    expect(findChainFaults(chain, sha256)).toEqual([]);
    expect(findChainFaults(chain.toReversed(), sha256)).toEqual([]);
  });

  test.each([
    ['the value', { newValue: 99 }],
    ['the old value', { oldValue: 'khác' }],
    ['the officer', { officer: 'người khác' }],
    ['the time', { at: '2020-01-01T00:00:00.000Z' }],
    ['the clock', { hlc: '2020-01-01T00:00:00.000Z-0000-device-0' }],
    ['the method', { method: 'khác' }],
    ['the record', { recordId: 'khác' }],
    ['the entity', { entity: 'khác' }],
    ['the field', { field: 'khác' }],
    ['the command', { commandId: 'khác' }],
  ])('shows that somebody changed %s', (_what, change) => {
    expect(findChainFaults(altered(change), sha256)).toEqual([
      { deviceId: 'device-0', seq: 2, fault: 'altered' },
    ]);
  });

  test('shows an entry that was rewritten with a new hash of its own', () => {
    const [first, second, third] = chain;
    if (!first || !second || !third) throw new Error('the chain has three entries');
    const forged = sealEntry({ ...second, newValue: 99 }, sha256);
    expect(findChainFaults([first, forged, third], sha256)).toEqual([
      { deviceId: 'device-0', seq: 3, fault: 'unlinked' },
    ]);
  });

  test('shows an entry that was taken out, at the beginning too', () => {
    const without = (seq: number): ChangeEvent[] => chain.filter((entry) => entry.seq !== seq);
    expect(findChainFaults(without(2), sha256)[0]).toMatchObject({ seq: 3, fault: 'gap' });
    expect(findChainFaults(without(1), sha256)[0]).toMatchObject({ seq: 2, fault: 'gap' });
  });
});
