import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder.path, name);
const office = ['--data', at('xã')];
const village = ['--data', at('thôn'), '--officer', 'Giàng A Sử'];

const entered = (dossierId: string, value: boolean): string =>
  JSON.stringify({ dossierId, code: '1.1', answer: { value } });

beforeAll(buildCommandLine);
afterAll(() => folder[Symbol.dispose]());

test('some indicators go out as a small file, are worked on elsewhere and come back', async () => {
  expect(await runHoso(['init', ...office])).toMatchObject({ code: 0 });
  const create = ['dossier', 'create', '--unit-name', 'Pa Tần', '--level', 'commune'];
  const variant = ['--variant', 'northern-midlands-mountains'];
  const set = ['--set', 'commune-advanced-2021-2025', ...variant, '--year', '2024'];
  const created = await runHoso([...create, ...set, ...office]);
  const { dossierId } = z.object({ dossierId: z.string() }).parse(created.value);
  const chosen = ['--dossier', dossierId, '--indicators', '1.1,1.2', '--to', 'Thôn Nà Thình'];
  const made = await runHoso(['hand-out', '--out', at('giao.zip'), ...chosen, ...office]);
  expect(made).toMatchObject({ code: 0, value: { file: at('giao.zip') } });
  const opened = await runHoso(['slice', 'open', at('giao.zip'), ...village]);
  expect(opened).toMatchObject({ code: 0, value: { kind: 'slice', unmade: 0 } });
  const answered = await runHoso([
    'call',
    'assessments.enter',
    entered(dossierId, true),
    ...village,
  ]);
  expect(answered).toMatchObject({ code: 0 });
  expect(await runHoso(['hand-out', '--out', at('tra.zip'), ...village])).toMatchObject({
    code: 0,
  });
  const shown = await runHoso(['merge', at('tra.zip'), '--preview', ...office]);
  expect(shown).toMatchObject({ code: 0, value: { conflicts: [], stranger: false } });
  const merged = await runHoso(['merge', at('tra.zip'), ...office]);
  expect(merged).toMatchObject({ code: 0, value: { counts: { officers: ['Giàng A Sử'] } } });
  const again = await runHoso(['merge', at('tra.zip'), ...office]);
  expect(again).toMatchObject({ code: 0, value: { mergeId: null } });
});

test('a file that is no package is refused', async () => {
  const ended = await runHoso(['merge', path.resolve('package.json'), '--preview', ...office]);
  expect(ended).toMatchObject({ code: 1, value: { error: { code: 'package.damaged' } } });
});
