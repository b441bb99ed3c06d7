import { expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';

const flow = { plannedDong: null, allottedDong: 5, disbursedDong: null, note: '' };

test('money below zero is refused with its own sentence, and nothing is written', () =>
  inCommune(async ({ core, call, unitId }) => {
    const input = { ...flow, unitId, year: 2024, source: 'central', allottedDong: -1 };
    const answer = await core.dispatch('finance.saveFlow', input, { role: 'officer' });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'finance.negative', field: 'allottedDong' },
    });
    expect((await call('finance.funds', { unitId })).flows).toEqual([]);
  }));

test('the money of a source and year is one record, written again in its place', () =>
  inCommune(async ({ call, unitId }) => {
    const at = { ...flow, unitId, year: 2024, source: 'central' } as const;
    await call('finance.saveFlow', at);
    await call('finance.saveFlow', { ...at, allottedDong: 7 });
    const { flows } = await call('finance.funds', { unitId });
    expect(flows.map(({ allottedDong }) => allottedDong)).toEqual([7]);
  }));

test('a stated sum is shown beside what its parts add up to', () =>
  inCommune(async ({ call, unitId }) => {
    await call('finance.saveFlow', { ...flow, unitId, year: 2024, source: 'central' });
    const total = { unitId, fromYear: 2024, toYear: 2024, place: 'Nghị quyết' };
    const said = { scope: 'total', qualifier: 'exact', statedDong: 6 } as const;
    await call('finance.saveStated', { fields: { ...total, ...said } });
    const { differences } = await call('finance.funds', { unitId });
    expect(differences).toMatchObject([{ kind: 'stated', stated: 6, parts: 5 }]);
  }));
