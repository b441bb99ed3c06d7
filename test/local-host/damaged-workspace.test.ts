import { mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findRunningHost } from '../../electron/local-host/running-host.ts';
import { openForPage, servePageCore } from '../../electron/local-host/serve-workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const backups = z.object({ value: z.object({ backups: z.array(z.object({ name: z.string() })) }) });

const damage = async (folder: string): Promise<void> => {
  const file = await open(path.join(folder, 'workspace.db'), 'r+');
  await file.write(Buffer.alloc(2048, 0xa5), 0, 2048, 0);
  await file.close();
};

/** What the page of either host does, from the screen of recovery to the first question after it. */
test('a damaged database is restored by the page, without a new start of the program', async () => {
  using folder = temporaryFolder();
  const workspace = path.join(folder.path, 'xã');
  await mkdir(workspace);
  const before = await openForPage(workspace);
  await before.dispatch('workspace.setOfficer', { name: 'Giàng A Páo' });
  await before.dispatch('workspace.backup', {});
  await before.close();
  await damage(workspace);

  const core = await openForPage(workspace);
  expect(core.refusal()?.code).toBe('workspace.damaged');
  const host = await servePageCore(core, workspace);
  expect(await findRunningHost(workspace)).toBeNull();
  expect(await core.dispatch('units.list', {})).toMatchObject({
    error: { code: 'workspace.damaged' },
  });
  const listed = backups.parse(await core.dispatch('workspace.backups', {}));
  const name = listed.value.backups[0]?.name;
  expect(await core.dispatch('workspace.restore', { name })).toMatchObject({ ok: true });
  expect(await core.dispatch('workspace.info', {})).toMatchObject({
    value: { officer: 'Giàng A Páo' },
  });
  expect((await findRunningHost(workspace))?.openAddress).toBe(host.openAddress);
  expect(await readdir(path.join(workspace, 'set-aside'))).not.toEqual([]);
  await host.close();
  expect(await findRunningHost(workspace)).toBeNull();
});
