import { expect, test } from 'vitest';
import {
  advancedSet as setId,
  createCommuneDossier,
  inCommune,
} from './support/commune-dossier.ts';

const year = 2024;

test('a target stands beside the result of its period, and undo takes it back', () =>
  inCommune(async ({ call, undo, unitId, dossierId }) => {
    await call('assessments.enter', { dossierId, code: '1.1', answer: { value: true } });
    const verdicts = [{ code: '1.1', verdict: 'met' as const }];
    await call('assessments.snapshot', { dossierId, on: '2024-06-15', verdicts });
    const of = { unitId, setId, year };
    await call('planning.saveTarget', { ...of, period: 'year', patch: { indicators: 70 } });
    await call('planning.saveTarget', { ...of, period: 'year', patch: { criteria: 15 } });
    await call('planning.saveTarget', { ...of, period: 'half', patch: { indicators: 1 } });
    const { rows, together } = await call('planning.targets', { setId, year, unitId });
    expect(together).toBeNull();
    expect(rows).toMatchObject([
      {
        unitName: 'xã Mường Lạn',
        half: { indicators: 1, criteria: null, result: { on: '2024-06-15', indicators: 1 } },
        year: { indicators: 70, criteria: 15, result: { on: '2024-11-30', indicators: 1 } },
      },
    ]);
    await undo();
    await undo();
    const before = await call('planning.targets', { setId, year, unitId });
    expect(before.rows[0]).toMatchObject({ half: { indicators: null }, year: { criteria: null } });
    expect(before.rows[0]?.year.indicators).toBe(70);
  }));

test('all places of a set have a target of their own: how many shall meet it', () =>
  inCommune(async (core) => {
    const { call, refusal } = core;
    await createCommuneDossier(core, 'Pa Tần');
    const of = { unitId: null, setId, year };
    const act = 'Nghị quyết số 02/2023/NQ-HĐND';
    await call('planning.saveTarget', { ...of, period: 'year', patch: { units: 2, act } });
    const { rows, together } = await call('planning.targets', { setId, year });
    expect(rows.map(({ unitName }) => unitName)).toEqual(['xã Mường Lạn', 'xã Pa Tần']);
    expect(together).toMatchObject({ half: { met: null }, year: { units: 2, act, met: 0 } });
    const unknown = { ...of, setId: 'khong-co', period: 'half' as const, patch: {} };
    expect((await refusal('planning.saveTarget', unknown)).code).toBe('criteria.unknownSet');
  }));
