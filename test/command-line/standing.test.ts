import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const made = z.object({ dossierId: z.string() });
const got = z.object({ unit: z.object({ id: z.string() }) });
const setId = 'commune-standard-2021-2025';

test('who holds what on a day, and both scores of a unit, come as JSON', async () => {
  using folder = temporaryFolder();
  await buildCommandLine();
  const data = ['--data', folder.path];
  const ok = async (...words: readonly string[]): Promise<unknown> => {
    const ended = await runHoso([...words, ...data]);
    expect(ended).toMatchObject({ code: 0 });
    return ended.value;
  };
  await ok('init');
  const named = ['--unit-name', 'Minh Tân', '--level', 'commune', '--year', '2023'];
  const variant = ['--variant', 'red-river-delta', '--as-of', '2023-12-31'];
  const set = ['--set', 'commune-advanced-2021-2025'];
  const { dossierId } = made.parse(await ok('dossier', 'create', ...named, ...set, ...variant));
  const { unit } = got.parse(await ok('call', 'dossiers.get', JSON.stringify({ dossierId })));
  const decision = { number: '881/QĐ-TTg', on: '2022-07-22', issuer: 'Thủ tướng Chính phủ' };
  const held = { unitId: unit.id, setId, grade: 'đạt chuẩn nông thôn mới', year: 2020, act: '' };
  const counts = { stillMet: null, total: null, reviewedOn: null };
  const fields = { ...held, ...decision, ...counts, withdrawnOn: '2024-05-01' };
  await ok('call', 'registers.saveRecognition', JSON.stringify({ fields }));
  expect(await ok('standing', '--dossier', dossierId)).toMatchObject({
    on: '2023-12-31',
    own: { on: '2023-12-31', basis: 'current' },
    alreadyHeld: null,
    required: [{ setId, recognised: { year: 2020 }, dossier: null }],
  });
  const after = ['--unit', unit.id, '--date', '2024-05-01'];
  expect(await ok('recognitions', ...after)).toMatchObject({ rows: [{ state: 'withdrawn' }] });
  expect(await ok('standing', ...after)).toMatchObject({
    recognitions: [
      { citation: 'Quyết định số 881/QĐ-TTg ngày 22/7/2022 của Thủ tướng Chính phủ', year: 2020 },
    ],
    scores: [{ indicators: { total: 75 } }],
  });
}, 120_000);
