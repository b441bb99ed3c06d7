import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { commandLine } from './support/command-line.ts';
import { startLocalHost } from './support/host.ts';
import { keepScreen } from './support/screens.ts';
import { expect, test } from './support/strict-page.ts';

const run = promisify(execFile);

const call = (folder: string, method: string, input: object): Promise<unknown> =>
  run(process.execPath, [commandLine, 'call', method, JSON.stringify(input), '--data', folder]);

const damage = async (folder: string): Promise<void> => {
  const file = await open(path.join(folder, 'workspace.db'), 'r+');
  await file.write(Buffer.alloc(4096, 0xa5), 0, 4096, 2048);
  await file.close();
};

test('a damaged database: the page offers the backups and one press brings the work back', async ({
  page,
}) => {
  using folder = temporaryFolder();
  await call(folder.path, 'workspace.setOfficer', { name: 'Giàng A Páo' });
  await call(folder.path, 'units.create', { level: 'village', name: 'Bản Nậm Lúc' });
  await call(folder.path, 'workspace.backup', {});
  await call(folder.path, 'workspace.backup', {});
  await damage(folder.path);
  const host = await startLocalHost(folder.path);
  try {
    await page.goto(host.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tệp dữ liệu bị hỏng/);
    await expect(page.getByRole('alert')).toContainText('giữ riêng');
    await expect(page.getByRole('table', { name: 'Bản sao lưu khác' })).toContainText('MB');
    await keepScreen(page, '60-recovery');
    await page.getByRole('button', { name: /^Khôi phục bản sao lưu ngày/ }).click();
    await expect(page.getByRole('link', { name: 'Người làm việc: Giàng A Páo' })).toBeVisible();
    await page.goto(`${new URL(host.address).origin}/#/units`);
    await expect(page.getByText('Bản Nậm Lúc').first()).toBeVisible();
    expect(await readdir(path.join(folder.path, 'set-aside'))).not.toEqual([]);
  } finally {
    // Away from the host first: its stream of events would otherwise be seen as cut.
    await page.goto('about:blank');
    await host.stop();
  }
});
