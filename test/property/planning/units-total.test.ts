import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOfUnits, type CountedUnit } from '#shared/planning/units-total.ts';

const share = fc
  .record({
    total: fc.nat(80),
    part: fc.nat(80),
    change: fc.option(fc.integer({ min: -9, max: 9 })),
  })
  .map(({ total, part, change }) => ({ met: Math.min(part, total), total, change }));
const unit = fc.record({ criteria: share, indicators: share });
const units = fc.array(unit, { maxLength: 12 });

test('the total is the sum of its rows, in whatever order they stand', () => {
  fc.assert(
    fc.property(units, (rows) => {
      const { indicators } = totalOfUnits(rows);
      expect(indicators.met).toBe(rows.reduce((sum, row) => sum + row.indicators.met, 0));
      expect(indicators.total).toBe(rows.reduce((sum, row) => sum + row.indicators.total, 0));
      expect(totalOfUnits(rows.toReversed())).toEqual(totalOfUnits(rows));
    }),
  );
});

test('one unit whose day is not known leaves the change of all unknown', () => {
  const known: CountedUnit = {
    criteria: { met: 9, total: 19, change: 0 },
    indicators: { met: 57, total: 75, change: 1 },
  };
  const unknown = { ...known, indicators: { met: 1, total: 75, change: null } };
  expect(totalOfUnits([known, known]).indicators).toEqual({
    met: 114,
    total: 150,
    percent: '76.0',
    change: 2,
  });
  expect(totalOfUnits([known, unknown]).indicators.change).toBeNull();
  expect(totalOfUnits([known, unknown]).criteria.change).toBe(0);
});
