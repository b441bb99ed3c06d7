import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { groupTableRows, workbookOf } from '../fixtures/group-table.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const data = ['--data', at('workspace')];
const importedSchema = z.object({ id: z.string(), version: z.int(), indicators: z.int() });

beforeAll(async () => {
  await buildCommandLine();
  expect(await runHoso(['init', ...data])).toMatchObject({ code: 0 });
});

afterAll(() => folder[Symbol.dispose]());

test('a table of 47 indicators in three groups becomes a working dossier', async () => {
  writeFileSync(at('Bộ tiêu chí thử.xlsx'), await workbookOf(groupTableRows()));
  const about = ['--id', 'bo-thu', '--from', '2026', '--to', '2030'];
  const ended = await runHoso(['sets', 'import', at('Bộ tiêu chí thử.xlsx'), ...about, ...data]);
  expect(importedSchema.parse(ended.value)).toEqual({ id: 'bo-thu', version: 1, indicators: 47 });
  const sets = z
    .array(z.looseObject({ id: z.string() }))
    .parse((await runHoso(['sets', ...data])).value);
  expect(sets.find(({ id }) => id === 'bo-thu')).toMatchObject({ version: 1, origin: 'typed' });
  const created = ['dossier', 'create', '--unit-name', 'Pa Tần', '--level', 'commune'];
  const chosen = ['--set', 'bo-thu', '--variant', 'nhom-2', '--year', '2026'];
  const dossier = await runHoso([...created, ...chosen, ...data]);
  const { dossierId } = z.object({ dossierId: z.string() }).parse(dossier.value);
  writeFileSync(
    at('ket-qua.json'),
    JSON.stringify([{ code: '1.2', numerator: 85, denominator: 100 }]),
  );
  const answers = ['results', 'import', '--dossier', dossierId, at('ket-qua.json')];
  expect(await runHoso([...answers, ...data])).toMatchObject({ value: { imported: 1 } });
  const { value } = await runHoso(['evaluate', '--dossier', dossierId, ...data]);
  expect(JSON.stringify(value)).toContain('"code":"1.2"');
  expect(value).toMatchObject({ totals: { indicators: { met: 1, total: 47 } } });
}, 60_000);

test('a set leaves as one file with its hash and comes in again; a changed file does not', async () => {
  const file = at('nang-cao.json');
  const set = 'commune-advanced-2021-2025';
  expect(await runHoso(['sets', 'export', set, file, ...data])).toMatchObject({
    value: { id: set, version: 1 },
  });
  const same = await runHoso(['sets', 'import', file, ...data]);
  expect(importedSchema.parse(same.value)).toEqual({ id: set, version: 1, indicators: 75 });
  writeFileSync(at('sua.json'), readFileSync(file, 'utf8').replace('Thu nhập', 'Thu nhâp'));
  expect(await runHoso(['sets', 'import', at('sua.json'), ...data])).toMatchObject({
    code: 1,
    value: { error: { code: 'criteria.hashMismatch' } },
  });
}, 60_000);

test('an overlay comes in from one small file, binds a dossier and leaves again', async () => {
  const level = { code: '3.1', operator: '>=', value: 95, act: 'qd' };
  const act = { id: 'qd', kind: 'Quyết định', number: '9/QĐ-UBND', date: '2024-01-05' };
  const overlay = {
    format: 'ntm-overlay/2',
    id: 'tinh-thu',
    title: 'Mức của tỉnh thử',
    provinceName: 'Thử',
    baseSetId: 'commune-advanced-2021-2025',
    acts: [{ ...act, issuer: 'UBND tỉnh', subject: 'quy định mức' }],
    levels: [level],
    notApplicable: { rules: [] },
  };
  writeFileSync(at('tinh.json'), JSON.stringify(overlay));
  expect(await runHoso(['overlay', 'import', at('tinh.json'), ...data])).toMatchObject({
    code: 0,
    value: { id: 'tinh-thu', version: 1, levels: 1, doubtful: [] },
  });
  expect(await runHoso(['overlays', ...data])).toMatchObject({ value: [{ id: 'tinh-thu' }] });
  const out = at('ra.json');
  expect(await runHoso(['overlay', 'export', 'tinh-thu', out, ...data])).toMatchObject({
    value: { id: 'tinh-thu', version: 1, file: out },
  });
  const text = readFileSync(out, 'utf8');
  writeFileSync(out, text.replace('95', '85'));
  expect(await runHoso(['overlay', 'import', out, ...data])).toMatchObject({
    code: 1,
    value: { error: { code: 'overlay.hashMismatch' } },
  });
  writeFileSync(out, JSON.stringify({ ...overlay, levels: [{ ...level, value: 85 }] }));
  expect(await runHoso(['overlay', 'import', out, ...data])).toMatchObject({
    code: 1,
    value: { error: { code: 'overlay.belowNational' } },
  });
  const reason = ['--below-national', 'Đã hỏi tỉnh'];
  expect(await runHoso(['overlay', 'import', out, ...reason, ...data])).toMatchObject({
    code: 0,
    value: { version: 2, doubtful: [{ code: '3.1', standing: 'below', reason: 'Đã hỏi tỉnh' }] },
  });
}, 60_000);

test('two sets are compared; a version that is not there is refused', async () => {
  const [before, after] = ['commune-standard-2021-2025', 'commune-standard-2026-2030'];
  const { value } = await runHoso(['compare', before, after, ...data]);
  const removed = { place: 'indicator', code: '19.2', change: 'removed', field: null };
  expect(value).toMatchObject({ before: { id: before }, after: { id: after } });
  expect(JSON.stringify(value)).toContain(JSON.stringify(removed).slice(0, -1));
  const same = await runHoso(['compare', `${before}@1`, before, ...data]);
  expect(same).toMatchObject({ code: 0, value: { differences: [] } });
  for (const [other, code] of [
    [`${before}@9`, 1],
    [`${before}@x`, 2],
  ] as const)
    expect((await runHoso(['compare', before, other, ...data])).code).toBe(code);
}, 60_000);
