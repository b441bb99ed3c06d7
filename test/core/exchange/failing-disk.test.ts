import { cpSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { madeOnce } from '../../support/made-once.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createFaultyDisk } from '../faulty-disk.ts';
import { createCommuneDossier } from '../support/commune-dossier.ts';
import { openTestCore } from '../support/open-test-core.ts';
import { pdfOfPages } from '../support/small-files.ts';
import { wordedPdf } from '../support/worded-pdf.ts';

/** A commune with its papers made, two proofs, and a package of it that another office could hand in. */
const prepare = async (folder: string): Promise<void> => {
  const core = await openTestCore(path.join(folder, 'workspace'));
  const { dossierId } = await createCommuneDossier(core);
  const uploadIds = [
    await core.stage('a.pdf', pdfOfPages(2)),
    await core.stage('b.pdf', wordedPdf(['x'])),
  ];
  await core.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds });
  const { sha256 } = await core.call('packages.make', { dossierId });
  const made = await core.core.openFile(sha256);
  cpSync(made?.path ?? '', path.join(folder, 'goi.zip'));
  await core.close();
};

/** One failing call of the disk; answers whether so many calls were made at all. */
const survive = async (prepared: string, failing: number): Promise<boolean> => {
  using folder = temporaryFolder();
  cpSync(path.join(prepared, 'workspace'), folder.path, { recursive: true });
  const { disk, calls } = createFaultyDisk(failing, 'ENOSPC');
  const core = await openTestCore(folder.path, { disk }).catch(() => null);
  if (core) {
    const [dossier] = await core.call('dossiers.list', {});
    const before = await core.call('packages.submissions', { dossierId: dossier?.id ?? '' });
    const run = async (method: string, input: unknown): Promise<boolean> => {
      const answer = await core.core.dispatch(method, input, { role: 'officer' });
      if (!answer.ok) expect(answer.error.code).toMatch(/^workspace\.disk/);
      return answer.ok;
    };
    const made = await run('packages.make', { dossierId: dossier?.id });
    const after = await core.call('packages.submissions', { dossierId: dossier?.id ?? '' });
    expect(after.length - before.length).toBe(made ? 1 : 0);
    const upload = await core
      .stage('goi.zip', readFileSync(path.join(prepared, 'goi.zip')))
      .catch(() => null);
    const taken = upload !== null && (await run('packages.import', { uploadIds: [upload] }));
    expect(await core.call('packages.received', {})).toHaveLength(taken ? 1 : 0);
    await core.close();
  }
  // What an interrupted write left is swept away by the next start.
  const again = await openTestCore(folder.path);
  expect(readdirSync(path.join(folder.path, 'staging'))).toEqual([]);
  expect((await again.call('workspace.check', {})).problems).toEqual([]);
  await again.close();
  return calls.length >= failing;
};

test('a disk that is full at any call makes no half package, and takes none in', async () => {
  const prepared = await madeOnce('small-package', prepare);
  let failing = 1;
  while (await survive(prepared, failing)) failing += failing < 12 ? 4 : 17;
  expect(failing).toBeGreaterThan(60);
}, 300_000);
