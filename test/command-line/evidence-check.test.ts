import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const made = z.object({ dossierId: z.string() });
const rows = z.array(
  z.strictObject({
    indicator: z.string(),
    required: z.string(),
    state: z.enum(['missing', 'arrived', 'usable']),
    proof: z.string().optional(),
    failed: z.array(z.string()),
  }),
);

test('the required proofs of a dossier come as rows, each with the rules it fails', async () => {
  using folder = temporaryFolder();
  await buildCommandLine();
  const data = ['--data', folder.path];
  const ok = async (...words: readonly string[]): Promise<unknown> => {
    const ended = await runHoso([...words, ...data]);
    expect(ended).toMatchObject({ code: 0 });
    return ended.value;
  };
  const { dossierId } = made.parse(await ok('demo', '--variant', 'in-progress'));
  const all = rows.parse(await ok('evidence', 'check', '--dossier', dossierId));
  // The criteria, two preconditions and the papers of direction.
  expect(new Set(all.map(({ indicator }) => indicator.split('.')[0])).size).toBe(19 + 2 + 1);
  expect(all.filter(({ state }) => state !== 'usable')).toEqual([
    {
      indicator: '2.2',
      required: '2.2/village-road-acceptance',
      state: 'missing',
      failed: [],
    },
    {
      indicator: '13.6',
      required: '13.6/growing-area-code',
      state: 'arrived',
      proof: 'MC-032',
      failed: ['kind'],
    },
    { indicator: '17.12', required: '17.12/plastic-weighing', state: 'missing', failed: [] },
    {
      indicator: '18.7',
      required: '18.7/three-clean-table',
      state: 'arrived',
      proof: 'MC-045',
      failed: ['signature'],
    },
  ]);
  const one = ['--dossier', dossierId, '--indicator', '18.6'];
  expect(await ok('evidence', 'check', ...one)).toEqual([
    {
      indicator: '18.6',
      required: '18.6/food-safety-certificate',
      state: 'usable',
      proof: 'MC-044',
      failed: [],
    },
  ]);
  const wrong = await runHoso(['evidence', 'check', '--dossier', 'nothing', ...data]);
  expect(wrong).toMatchObject({ code: 1, value: { error: { code: 'record.notFound' } } });
}, 120_000);
