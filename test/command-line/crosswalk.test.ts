import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const unit = ['--unit-name', 'Mường Lạn', '--level', 'commune', '--year', '2024'];
const column = ['--variant', 'northern-midlands-mountains', '--province', 'Lĩnh Khê'];

test('tells what a dossier is worth in another set', async () => {
  using folder = temporaryFolder();
  await buildCommandLine();
  const data = ['--data', path.join(folder.path, 'workspace')];
  await runHoso(['init', ...data]);
  const set = 'commune-advanced-2021-2025';
  const made = await runHoso(['dossier', 'create', '--set', set, ...unit, ...column, ...data]);
  const { dossierId } = z.object({ dossierId: z.string() }).parse(made.value);
  const forecast = ['crosswalk', '--dossier', dossierId, ...data];
  expect(await runHoso(forecast)).toMatchObject({
    code: 0,
    value: {
      origin: 'shipped',
      to: { id: 'commune-standard-2026-2030', known: 3 },
      totals: { covered: 0, unknown: 44, total: 47 },
    },
  });
  const same = await runHoso([...forecast, '--to', set]);
  expect(same).toMatchObject({ code: 1, value: { error: { code: 'crosswalk.sameSet' } } });
}, 120_000);
