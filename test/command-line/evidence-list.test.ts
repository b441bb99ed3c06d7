import { expect, test } from 'vitest';
import { z } from 'zod';
import { lastingCode } from '#shared/evidence/lasting-code.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const made = z.object({ dossierId: z.string() });
const use = z.object({ dossierId: z.string(), target: z.string(), position: z.string() });
const listed = z.array(
  z.looseObject({
    evidenceId: z.string(),
    code: z.string(),
    label: z.string(),
    uses: z.array(use),
    files: z.array(z.looseObject({ sha256: z.string(), pages: z.int().nullable() })),
  }),
);

test('all proofs are listed with their codes, files and places; one dossier or indicator where it is named', async () => {
  using folder = temporaryFolder();
  await buildCommandLine();
  const ok = async (...words: readonly string[]): Promise<unknown> => {
    const ended = await runHoso([...words, '--data', folder.path]);
    expect(ended).toMatchObject({ code: 0 });
    return ended.value;
  };
  const { dossierId } = made.parse(await ok('demo', '--variant', 'in-progress'));
  const all = listed.parse(await ok('evidence', 'list'));
  expect(all).toHaveLength(60);
  expect(new Set(all.map(({ code }) => code)).size).toBe(60);
  for (const { evidenceId, code } of all) expect(code).toBe(lastingCode(evidenceId));
  expect(all.find(({ label }) => label === 'MC-033')).toMatchObject({
    number: '527/BHXH-TST',
    box: 'Hộp 04',
    uses: [{ dossierId, target: '14.1', position: '14.1-01' }],
  });
  expect(listed.parse(await ok('evidence', 'list', '--dossier', dossierId))).toEqual(all);
  const ofRoads = listed.parse(await ok('evidence', 'list', '--indicator', '2.1'));
  expect(ofRoads.map(({ label }) => label)).toEqual(['MC-005', 'MC-007']);
  expect(
    await runHoso(['evidence', 'list', '--dossier', 'none', '--data', folder.path]),
  ).toMatchObject({ code: 1 });
}, 120_000);
