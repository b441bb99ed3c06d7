import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { realDisk } from '#core/store/disk.ts';
import { restoreBackup } from '#core/workspace/restore.ts';
import { runCore, runSmallCore } from '../core/running-core.ts';
import { openSmallCore, tickingClock } from '../core/small-application.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seed } from './seed.ts';
import { seededRandom } from './seeded-random.ts';

const rounds = 100;

test('a database with random bytes overwritten opens or is set aside, and a backup brings it back', async () => {
  const random = seededRandom(seed);
  let setAside = 0;
  for (let round = 0; round < rounds; round += 1) {
    using folder = temporaryFolder();
    const clock = tickingClock();
    const running = await runSmallCore(folder.path, { clock });
    for (const id of ['n1', 'n2', 'n3']) {
      await running.value('notes.write', { id, text: 'Nghị quyết '.repeat(300) });
    }
    const { name } = z.object({ name: z.string() }).parse(await running.value('workspace.backup'));
    await running.core.close();
    overwrite(path.join(folder.path, 'workspace.db'), random);

    const opened = await openSmallCore(folder.path, { clock });
    if (opened.ok) {
      await opened.value.close();
      continue;
    }
    setAside += 1;
    expect(['workspace.damaged', 'workspace.newer', 'workspace.notOurs']).toContain(
      opened.error.code,
    );
    const options = { disk: realDisk, folder: folder.path, now: clock() };
    expect((await restoreBackup(options, name)).ok).toBe(true);
    const mended = runCore(await openSmallCore(folder.path, { clock }));
    expect(await mended.value('workspace.check')).toEqual({ problems: [] });
    await mended.core.close();
  }
  expect(setAside).toBeGreaterThan(0);
});

const overwrite = (file: string, random: () => number): void => {
  const { size } = statSync(file);
  const descriptor = openSync(file, 'r+');
  const length = 1 + Math.floor(random() * 600);
  const bytes = Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
  writeSync(descriptor, bytes, 0, length, Math.floor(random() * (size - length)));
  closeSync(descriptor);
};
