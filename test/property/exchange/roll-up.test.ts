import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp, type RolledPackage } from '#shared/exchange/roll-up.ts';

const one = fc
  .record({
    unit: fc.constantFrom('Nà Sương', 'Đồng Tâm', 'Ẳng Nưa'),
    year: fc.constantFrom(2024, 2025),
    month: fc.integer({ min: 1, max: 9 }),
    met: fc.integer({ min: 0, max: 19 }),
    older: fc.boolean(),
  })
  .map(({ unit, year, month, met, older }): RolledPackage => {
    const total = older ? 18 : 19;
    const numbers = Array.from({ length: total }, (_, index) => index + 1);
    return {
      dossierId: `${unit} ${year}`,
      unitName: `xã ${unit}`,
      unitCode: '',
      level: 'commune',
      grade: 'standard',
      setId: older ? 'old' : 'new',
      year,
      asOf: `${year}-11-30`,
      madeAt: `2024-0${month}-10T07:00:00.000Z`,
      verdict: met >= total ? 'met' : 'not-met',
      criteria: { met: Math.min(met, total), total },
      indicators: { counted: met, total: 75 },
      verdicts: Object.fromEntries(
        numbers.map((number) => [number, number <= met ? 'met' : 'not-met'] as const),
      ),
      state: 'made',
    };
  });

const distinct = fc.uniqueArray(one, {
  selector: ({ dossierId, madeAt }) => `${dossierId} ${madeAt}`,
  maxLength: 12,
});

test('the order of the files and files given twice change nothing', () => {
  fc.assert(
    fc.property(distinct, fc.nat(), (packages, turn) => {
      const at = packages.length === 0 ? 0 : turn % packages.length;
      const turned = [...packages.slice(at), ...packages.slice(0, at), ...packages.slice(0, at)];
      expect(rollUp(turned, null)).toEqual(rollUp(packages, null));
    }),
  );
});

test('a row is the newest package of its dossier, and its change is what lies between it and the one before', () => {
  fc.assert(
    fc.property(distinct, (packages) => {
      const { rows, totals } = rollUp(packages, '2024-06-01');
      expect(rows).toHaveLength(new Set(packages.map(({ dossierId }) => dossierId)).size);
      for (const row of rows) {
        const own = packages.filter(({ dossierId }) => dossierId === row.dossierId);
        const days = own.map(({ madeAt }) => madeAt).toSorted();
        expect(row.madeAt).toBe(days.at(-1));
        const before = own.find(({ madeAt }) => madeAt === days.at(-2));
        expect(row.change?.criteria ?? null).toBe(
          before ? row.criteria.met - before.criteria.met : null,
        );
        expect(row.isLate).toBe(row.madeAt > '2024-06-02');
      }
      expect(totals.reduce((sum, { units }) => sum + units, 0)).toBe(rows.length);
    }),
  );
});
