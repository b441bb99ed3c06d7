import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOnItsSide } from '#shared/dossier/facts/share-text.ts';
import { compare, decimal, multiply } from '#shared/kernel/decimal.ts';

test('a printed share stands on the same side of its line as the exact one', () => {
  const vote = fc
    .integer({ min: 1, max: 500 })
    .chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
  fc.assert(
    fc.property(vote, fc.integer({ min: 1, max: 100 }), ([part, whole], line) => {
      const exact = compare(
        multiply(decimal(part), decimal(100)),
        multiply(decimal(line), decimal(whole)),
      );
      expect(compare(shareOnItsSide(part, whole, decimal(line)), decimal(line))).toBe(exact);
    }),
  );
});
