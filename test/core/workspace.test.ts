import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { System } from '#core/workspace/location.ts';
import { openDatabase } from '#core/db/open-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { backupsOf, databaseOf, refusalOf } from './opening.ts';
import { runCore, runSmallCore } from './running-core.ts';
import { openSmallCore, smallMigrations, tickingClock } from './small-application.ts';

const info = z.object({ deviceId: z.string(), id: z.string(), officer: z.string() });

describe('a workspace', () => {
  test('is made in a folder that is not there yet, and is the same one the next time', async () => {
    using folder = temporaryFolder();
    const place = path.join(folder.path, 'Nông thôn mới', 'Nà Sương');
    const first = await runSmallCore(place);
    const before = await first.value('workspace.info');
    await first.core.close();
    const second = runCore(await openSmallCore(place));
    expect(info.parse(await second.value('workspace.info'))).toEqual(info.parse(before));
    await second.core.close();
  });

  test('is not made among the files of somebody else', async () => {
    using folder = temporaryFolder();
    writeFileSync(path.join(folder.path, 'Luận văn.docx'), 'x');
    expect(await refusalOf(folder.path)).toMatchObject({ code: 'workspace.notEmpty' });
    expect(readdirSync(folder.path)).toEqual(['Luận văn.docx']);
  });

  test('is made where only a desktop has left its traces', async () => {
    using folder = temporaryFolder();
    writeFileSync(path.join(folder.path, 'desktop.ini'), 'x');
    const { core } = await runSmallCore(folder.path);
    await core.close();
  });

  test('whose database belongs to another program is left as it is', async () => {
    using folder = temporaryFolder();
    const foreign = openDatabase(databaseOf(folder.path));
    foreign.setUserVersion(1);
    foreign.pragma('application_id = 1234');
    foreign.close();
    expect(await refusalOf(folder.path)).toMatchObject({ code: 'workspace.notOurs' });
  });

  test('of a newer program is refused and not touched', async () => {
    using folder = temporaryFolder();
    const { core } = await runSmallCore(folder.path);
    await core.close();
    const older = { parts: { migrations: smallMigrations.slice(0, 1) } };
    expect(await refusalOf(folder.path, older)).toEqual({
      code: 'workspace.newer',
      details: { found: '2', understood: '1' },
    });
    const again = runCore(await openSmallCore(folder.path));
    await again.core.close();
  });

  test('of an older program is backed up before it is brought to the new form', async () => {
    using folder = temporaryFolder();
    const clock = tickingClock();
    const parts = { migrations: smallMigrations.slice(0, 1) };
    const old = await runSmallCore(folder.path, { clock, parts });
    await old.core.close();
    const renewed = runCore(await openSmallCore(folder.path, { clock }));
    await renewed.value('notes.write', { id: 'n1', text: 'một' });
    const backups = await backupsOf(renewed);
    await renewed.core.close();
    const versions = backups.map(({ name }) => {
      const backup = openDatabase(path.join(folder.path, 'backups', name), { readOnly: true });
      const version = backup.pragma('user_version');
      backup.close();
      return version;
    });
    expect(versions).toContain(1);
  });
});

describe('one process for a workspace', () => {
  test('a second opening is refused until the first has closed', async () => {
    using folder = temporaryFolder();
    const first = await runSmallCore(folder.path);
    expect(await refusalOf(folder.path)).toMatchObject({ code: 'workspace.locked' });
    expect(await first.value('notes.write', { id: 'n1', text: 'vẫn chạy' })).toEqual({ id: 'n1' });
    await first.core.close();
    const second = runCore(await openSmallCore(folder.path));
    await second.core.close();
  });

  test('a second process is refused', async () => {
    using folder = temporaryFolder();
    const { core } = await runSmallCore(folder.path);
    const child = path.resolve('test/core/second-process.ts');
    const printed = execFileSync(process.execPath, [child, folder.path], { encoding: 'utf8' });
    expect(printed.trim()).toBe('workspace.locked');
    await core.close();
    const alone = execFileSync(process.execPath, [child, folder.path], { encoding: 'utf8' });
    expect(alone.trim()).toBe('opened');
  });
});

describe('a copy of a workspace', () => {
  test('goes on as another device, so that no number of a chain is given twice', async () => {
    using folder = temporaryFolder();
    const original = path.join(folder.path, 'gốc');
    const copy = path.join(folder.path, 'bản sao');
    const first = await runSmallCore(original);
    const before = info.parse(await first.value('workspace.info'));
    await first.core.close();
    cpSync(original, copy, { recursive: true });
    const second = runCore(await openSmallCore(copy));
    const after = info.parse(await second.value('workspace.info'));
    expect(after.id).toBe(before.id);
    expect(after.deviceId).not.toBe(before.deviceId);
    expect(after.officer).toBe('Quàng Thị Inh');
    await second.value('notes.write', { id: 'n1', text: 'một' });
    expect(await second.value('workspace.check')).toEqual({ problems: [] });
    await second.core.close();
  });

  test('on another machine asks who works there', async () => {
    using folder = temporaryFolder();
    const first = await runSmallCore(folder.path);
    await first.core.close();
    const hostname = 'máy khác';
    const system = { ...plainSystem, hostname };
    const second = runCore(
      await openSmallCore(folder.path, { deviceName: hostname, parts: { system } }),
    );
    expect(await second.refusal('notes.write', { id: 'n1', text: 'x' })).toBe('officer.unknown');
    await second.core.close();
  });
});

const plainSystem: System = {
  platform: 'linux',
  hostname: 'máy thử',
  realPath: (place) => place,
  mounts: () => '/dev/sda1 / ext4 rw 0 0\n',
};
