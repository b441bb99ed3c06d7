import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderParts, partName } from '#shared/exchange/parts.ts';

const partsOf = (count: number): { name: string }[] =>
  Array.from({ length: count }, (_, index) => ({ name: partName('goi.zip', index + 1) }));

test('parts come into their order, whatever order they were chosen in', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 30 })
        .chain((count) => fc.shuffledSubarray(partsOf(count), { minLength: count })),
      (parts) => {
        expect(orderParts(parts)).toEqual({ ok: true, value: partsOf(parts.length) });
      },
    ),
  );
});

test('a part that is missing before the last is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (count, pick) => {
      const gone = pick % (count - 1);
      const parts = partsOf(count).filter((_, index) => index !== gone);
      expect(orderParts(parts)).toMatchObject({
        ok: false,
        error: { code: 'package.missingPart', details: { name: partName('goi.zip', gone + 1) } },
      });
    }),
  );
});

test('files of two packages are not put together', () => {
  const mixed = [{ name: 'a.zip.001' }, { name: 'b.zip.002' }];
  expect(orderParts(mixed)).toMatchObject({ error: { code: 'package.foreignPart' } });
  expect(orderParts([{ name: 'a.zip' }, { name: 'a.zip.001' }])).toMatchObject({
    error: { code: 'package.foreignPart' },
  });
  expect(orderParts([{ name: 'a.zip' }])).toMatchObject({ ok: true });
});
