import { readdirSync, cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kill, killRounds, startChild, type Victim } from '../core/kill-rounds.ts';
import { createCommuneDossier } from '../core/support/commune-dossier.ts';
import { openTestCore } from '../core/support/open-test-core.ts';
import { pdfOfPages } from '../core/support/small-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seed } from './seed.ts';
import { seededRandom } from './seeded-random.ts';

const rounds = 20;

/** A process that packs, and takes packages in, until it is killed. */
const packing = (dossierId: string, foreign: string): Victim => ({
  liveAndDie: async (folder, _round, moment) => {
    const child = await startChild('test/long/packing-child.ts', folder, dossierId, foreign);
    let printed = '';
    child.stdout.on('data', (text: string) => (printed += text));
    await moment();
    await kill(child);
    return printed.split('\n').slice(0, -1);
  },
  lookAfter: async (folder) => {
    const core = await openTestCore(folder, { start: new Date().toISOString() });
    expect((await core.call('workspace.check', {})).problems).toEqual([]);
    expect(readdirSync(path.join(folder, 'staging'))).toEqual([]);
    const made = await core.call('packages.submissions', { dossierId });
    await core.close();
    return made.map(({ id }) => id);
  },
});

test('a package is made or not, taken in or not, at whatever moment the program dies', async () => {
  using folder = temporaryFolder();
  const [workspace, foreign] = [path.join(folder.path, 'xã'), path.join(folder.path, 'goi.zip')];
  const core = await openTestCore(workspace);
  const { dossierId } = await createCommuneDossier(core);
  const uploadIds = [await core.stage('a.pdf', pdfOfPages(40))];
  await core.call('evidence.add', { dossierId, targets: ['1.1'], uploadIds });
  const { sha256, id } = await core.call('packages.make', { dossierId });
  cpSync((await core.core.openFile(sha256))?.path ?? '', foreign);
  await core.close();
  const victim = packing(dossierId, foreign);
  const random = seededRandom(seed);
  await killRounds(
    {
      ...victim,
      lookAfter: async (at) => (await victim.lookAfter(at)).filter((one) => one !== id),
    },
    { folder: workspace, rounds, random: () => random() * 4 },
  );
});
