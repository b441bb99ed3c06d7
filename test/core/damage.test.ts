import {
  appendFileSync,
  existsSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ok } from '#shared/kernel/result.ts';
import { createCoreForRecovery } from '#core/create-core.ts';
import { realDisk } from '#core/store/disk.ts';
import { restoreBackup } from '#core/workspace/restore.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { backUp, databaseOf, refusalOf } from './opening.ts';
import { runCore, runSmallCore } from './running-core.ts';
import { openSmallCore, tickingClock } from './small-application.ts';

describe('a damaged database', () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ['overwritten at its head', (file) => writeFileSync(file, 'đây không phải cơ sở dữ liệu')],
    ['cut off', (file) => truncateSync(file, 9000)],
    ['gone', (file) => rmSync(file)],
    ['overwritten inside', (file) => overwriteInside(file)],
  ];

  test.each(damages)(
    '(%s) is set aside, and the last good backup is offered',
    async (how, damage) => {
      using folder = temporaryFolder();
      const clock = tickingClock();
      const running = await runSmallCore(folder.path, { clock });
      await running.value('notes.write', { id: 'n1', text: 'một' });
      const good = await backUp(running);
      const bad = await backUp(running);
      await running.core.close();
      truncateSync(path.join(folder.path, 'backups', bad), 3000);
      damage(databaseOf(folder.path));

      for (let start = 0; start < 2; start += 1) {
        expect(await refusalOf(folder.path, { clock })).toMatchObject({
          code: 'workspace.damaged',
          details: { backup: good },
        });
        expect(existsSync(databaseOf(folder.path))).toBe(false);
      }
      if (how !== 'gone') expect(readdirSync(path.join(folder.path, 'set-aside'))).not.toEqual([]);

      const options = { disk: realDisk, folder: folder.path, now: clock() };
      expect((await restoreBackup(options, good)).ok).toBe(true);
      const mended = runCore(await openSmallCore(folder.path, { clock }));
      expect(await mended.value('notes.list')).toMatchObject({ notes: [{ id: 'n1' }] });
      await mended.core.close();
    },
  );
});

const overwriteInside = (file: string): void => {
  const size = 4096;
  const pages = Buffer.alloc(size * 3, 0xa5);
  truncateSync(file, size);
  appendFileSync(file, pages);
};

test('the check finds a stored file that has rotted', async () => {
  using folder = temporaryFolder();
  const running = await runSmallCore(folder.path);
  const { core, value } = running;
  const staged = await core.stage('a.txt', Readable.from([Buffer.from('một')]));
  await value('notes.write', { id: 'n1', text: 'x' });
  const uploadId = staged.ok ? staged.value.uploadId : '';
  const attached = await value('notes.attach', { id: 'n1', uploadId });
  const { sha256 } = z.object({ sha256: z.string() }).parse(attached);
  expect(await value('workspace.check')).toEqual({ problems: [] });
  writeFileSync(path.join(folder.path, 'files', sha256.slice(0, 2), sha256), 'mot!');
  expect(await value('workspace.check')).toEqual({ problems: [{ kind: 'file', detail: sha256 }] });
  await core.close();
});

test('a restore that was cut off between its two steps is finished by the next', async () => {
  using folder = temporaryFolder();
  const clock = tickingClock();
  const running = await runSmallCore(folder.path, { clock });
  const name = await backUp(running);
  await running.core.close();
  rmSync(databaseOf(folder.path));
  writeFileSync(`${databaseOf(folder.path)}-wal`, 'rest of another database');
  expect(await refusalOf(folder.path, { clock })).toMatchObject({ code: 'workspace.damaged' });
  expect(
    (await restoreBackup({ disk: realDisk, folder: folder.path, now: clock() }, name)).ok,
  ).toBe(true);
  expect(existsSync(`${databaseOf(folder.path)}-wal`)).toBe(false);
  const mended = runCore(await openSmallCore(folder.path, { clock }));
  expect(await mended.value('workspace.check')).toEqual({ problems: [] });
  await mended.core.close();
});

test('a damaged workspace offers its backups, and restores the one that is chosen at the next start', async () => {
  using folder = temporaryFolder();
  const clock = tickingClock();
  const running = await runSmallCore(folder.path, { clock });
  await running.value('notes.write', { id: 'n1', text: 'một' });
  const name = await backUp(running);
  await running.core.close();
  writeFileSync(databaseOf(folder.path), 'hỏng');
  const error = await refusalOf(folder.path, { clock });

  const recovery = runCore(ok(createCoreForRecovery(folder.path, error)));
  expect(await recovery.call('notes.list')).toEqual({ ok: false, error });
  expect(await recovery.call('workspace.info')).toEqual({ ok: false, error });
  expect(await recovery.value('workspace.backups')).toMatchObject({ backups: [{ name }] });
  expect(await recovery.refusal('workspace.restore', { name: '../x.db' })).toBe(
    'call.invalidInput',
  );
  expect(await recovery.refusal('workspace.restore', { name: 'no.db' })).toBe('record.notFound');
  expect(await recovery.value('workspace.restore', { name })).toEqual({ restartNeeded: true });
  await recovery.core.close();

  const mended = runCore(await openSmallCore(folder.path, { clock }));
  expect(await mended.value('notes.list')).toMatchObject({ notes: [{ id: 'n1' }] });
  await mended.core.close();
});
