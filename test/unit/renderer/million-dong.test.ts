import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  millionText,
  readMillion,
} from '../../../renderer/features/registers/works/million-dong.ts';

test.each([
  ['4.268', 4_268_000_000],
  ['4.000,5', 4_000_500_000],
  ['0,000001', 1],
  ['0', 0],
])('%s million is %i đồng', (typed, dong) => {
  expect(readMillion(typed)).toEqual({ kind: 'dong', dong });
});

test.each([
  ['0,0000001', 'too-fine'],
  ['1,234.5', 'ambiguous'],
  ['-5', 'negative'],
  ['bốn tỷ', 'not-a-number'],
  ['99.999.999.999.999', 'not-a-number'],
])('%s is refused as %s, never rounded', (typed, kind) => {
  expect(readMillion(typed)).toEqual({ kind });
});

test('what is shown is read back as the same đồng', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (dong) => {
      const read = readMillion(millionText(dong));
      return read.kind === 'dong' && read.dong === dong;
    }),
  );
});
