import { expect, test } from 'vitest';
import { evaluated, inCommune } from './support/commune-dossier.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openTestCore } from './support/open-test-core.ts';

test('an old "gần" does not weaken the exact number typed after it', () =>
  inCommune(async (core) => {
    const { call, dossierId } = core;
    const enter = (answer: object) => call('assessments.enter', { dossierId, code: '8.2', answer });
    await enter({ value: '80', qualifier: 'gần' });
    expect((await evaluated(core, dossierId, '8.2')).verdict).toBe('undecided');
    await enter({ value: '80' });
    expect((await evaluated(core, dossierId, '8.2')).verdict).toBe('met');
  }));

test('a level is confirmed with a reason, and asks again when another is chosen', () =>
  inCommune(async ({ call, dossierId }) => {
    const enter = (answer: object) => call('assessments.enter', { dossierId, code: '5.5', answer });
    const view = () => call('assessments.indicator', { dossierId, code: '5.5' });
    await enter({ value: 'Tốt' });
    expect(await view()).toMatchObject({ verdict: 'met', needsConfirmation: true });
    await enter({ verdict: 'met', reason: 'Theo Quyết định số 2391/QĐ-UBND' });
    expect(await view()).toMatchObject({
      needsConfirmation: false,
      decidedReason: 'Theo Quyết định số 2391/QĐ-UBND',
    });
    await enter({ value: 'Khá' });
    expect(await view()).toMatchObject({ verdict: 'met', needsConfirmation: true });
  }));

test('a part that is kept or not is answered by itself', async () => {
  using folder = temporaryFolder();
  const { call, close } = await openTestCore(folder.path);
  const { unitId } = await call('units.create', { level: 'district', name: 'Nậm Khao' });
  const setId = 'district-standard-2021-2025';
  const { dossierId } = await call('dossiers.create', { unitId, setId, year: 2024 });
  const enter = (answer: object) => call('assessments.enter', { dossierId, code: '7.1', answer });
  const view = () => call('assessments.indicator', { dossierId, code: '7.1' });
  await enter({ numerator: '40', denominator: '100' });
  await enter({ parts: [{ id: 'system', achieved: false }] });
  expect(await view()).toMatchObject({ verdict: 'not-met' });
  await enter({ parts: [{ id: 'system', achieved: true }] });
  const after = await view();
  expect(after.parts.find(({ id }) => id === 'system')).toMatchObject({
    measure: 'yes-no',
    achieved: true,
    verdict: 'met',
  });
  expect(after.verdict).toBe('met');
  await close();
});
