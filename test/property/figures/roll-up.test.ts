import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { isWholeRollUp, rollUp } from '#shared/figures/roll-up.ts';

const kind = { concept: 'roads.village', asOf: day('2024-11-30'), sourceKey: '' };
const places = 6;

/** A length as millionths of a kilometre, so that the sum can be known without any decimal. */
const length = fc.bigInt({ min: 0n, max: 10n ** 12n });

const asText = (millionths: bigint): string => {
  const digits = String(millionths).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
};

const village = (index: number) => ({
  id: `v${index}`,
  name: `Thôn ${index}`,
  validFrom: null,
  validTo: null,
});

describe('the figures of villages', () => {
  it('add up to the commune to the last decimal, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(length, { minLength: 1, maxLength: 40 }),
        fc.integer(),
        (lengths, seed) => {
          const villages = lengths.map((_, index) => village(index));
          const figures = lengths.map((value, index) => ({
            ...kind,
            unitId: `v${index}`,
            value: asText(value),
          }));
          const turned = figures.toSorted(
            (a, b) => ((a.value.length * 31 + seed) % 7) - (b.value.length % 7),
          );
          const sum = rollUp(kind, villages, turned);
          expect(sum.total).toBe(asText(lengths.reduce((total, value) => total + value, 0n)));
          expect(isWholeRollUp(sum)).toBe(true);
        },
      ),
    );
  });

  it('are no sum of the commune while one is missing, and say who', () => {
    fc.assert(
      fc.property(fc.array(length, { minLength: 2, maxLength: 20 }), fc.nat(), (lengths, nth) => {
        const missing = nth % lengths.length;
        const villages = lengths.map((_, index) => village(index));
        const figures = lengths.flatMap((value, index) =>
          index === missing ? [] : [{ ...kind, unitId: `v${index}`, value: asText(value) }],
        );
        const sum = rollUp(kind, villages, figures);
        expect(isWholeRollUp(sum)).toBe(false);
        expect(sum).toMatchObject({ counted: lengths.length - 1, expected: lengths.length });
        const lacking = sum.addends.filter(({ value }) => value === null);
        expect(lacking.map(({ unitId }) => unitId)).toEqual([`v${missing}`]);
      }),
    );
  });

  it('of another day, source, concept or place are never counted', () => {
    const other = fc.constantFrom(
      { asOf: day('2023-12-31') },
      { sourceKey: 'dien-luc' },
      { concept: 'roads.lane' },
      { unitId: 'elsewhere' },
    );
    fc.assert(
      fc.property(length, other, (value, change) => {
        const text = decimalSchema.parse(asText(value));
        const figure = { ...kind, unitId: 'v0', value: text, ...change };
        expect(rollUp(kind, [village(0)], [figure])).toMatchObject({ total: '0', counted: 0 });
      }),
    );
  });
});
