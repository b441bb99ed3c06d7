import { expect, test } from 'vitest';
import { day } from '#shared/kernel/day.ts';
import { chooseProcedure } from '#shared/procedures/choose-procedure.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const advanced = 'commune-advanced-2021-2025';

const shipped = [
  'commune-2021-2025-two-tier',
  'commune-2021-2025-three-tier',
  'commune-2026-2030',
].map(shippedProcedure);

test.each([
  [2024, '2024-11-30', 'commune-2021-2025-three-tier'],
  [2025, '2025-06-30', 'commune-2021-2025-three-tier'],
  [2025, '2025-07-01', 'commune-2021-2025-two-tier'],
  [2025, '2025-12-31', 'commune-2021-2025-two-tier'],
  [2026, '2026-12-31', 'commune-2026-2030'],
  [2020, '2020-12-31', undefined],
  [2031, '2031-12-31', undefined],
])('a commune of %i as of %s is under %s', (year, asOf, id) => {
  expect(
    chooseProcedure(shipped, { level: 'commune', setId: advanced, year, asOf: day(asOf) })?.id,
  ).toBe(id);
});

test('a level without a procedure gets none', () => {
  const place = { level: 'village', setId: 'x', year: 2024, asOf: day('2024-12-31') } as const;
  expect(chooseProcedure(shipped, place)).toBeUndefined();
});

test('a procedure written for a set goes before one for its level', () => {
  const [first, ...rest] = shipped;
  if (!first) throw new Error('no procedure');
  const own = { ...first, id: 'own', setIds: ['commune-modern-2026-2030'] };
  const at = { level: 'commune', year: 2026, asOf: day('2026-12-31') } as const;
  const all = [...rest, { ...own, periodFrom: 2026, periodTo: 2030 }];
  expect(chooseProcedure(all, { ...at, setId: 'commune-modern-2026-2030' })?.id).toBe('own');
  expect(chooseProcedure(all, { ...at, setId: advanced })?.id).toBe('commune-2026-2030');
});
