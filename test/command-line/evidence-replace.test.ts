import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { wordedPdf } from '../core/support/worded-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildCommandLine, runHoso } from './run-hoso.ts';

const made = z.object({ dossierId: z.string() });
const proofs = z.array(z.looseObject({ code: z.string(), label: z.string() }));

test('newer files take the place of those of a proof that is named by its lasting code', async () => {
  using folder = temporaryFolder();
  await buildCommandLine();
  const data = ['--data', path.join(folder.path, 'du-lieu')];
  const hoso = (...words: readonly string[]) => runHoso([...words, ...data]);
  const demo = await hoso('demo', '--variant', 'in-progress');
  const { dossierId } = made.parse(demo.value);
  const list = proofs.parse((await hoso('evidence', 'list', '--dossier', dossierId)).value);
  const { code, label } = list.find((one) => one.label === 'MC-044') ?? { code: '', label: '' };
  const file = path.join(folder.path, 'moi.pdf');
  writeFileSync(file, wordedPdf(['giay chung nhan moi']));
  const replace = ['evidence', 'replace', '--code', code, file];
  const done = await hoso(...replace, '--number', '9/GCN', '--reason', 'cấp lại');
  expect(done).toMatchObject({ code: 0, value: { label, revision: 2, found: 0, doubtful: 0 } });
  const signed = await hoso('evidence', 'signatures', '--code', code);
  expect(signed.value).toMatchObject([{ name: 'moi.pdf', signatures: [], emptyFields: 0 }]);
  expect((await hoso('evidence', 'signatures', '--code', 'none')).code).toBe(1);
  expect((await hoso(...replace)).code).not.toBe(0);
  expect((await hoso('evidence', 'replace', '--code', code)).code).not.toBe(0);
}, 120_000);
