import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '#core/store/disk.ts';
import { backupsKept } from '#core/workspace/backups.ts';
import { restoreBackup } from '#core/workspace/restore.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { allRows } from './all-rows.ts';
import { createFaultyDisk } from './faulty-disk.ts';
import { backUp, backupsOf, databaseOf } from './opening.ts';
import { runCore, runSmallCore } from './running-core.ts';
import { openSmallCore, tickingClock } from './small-application.ts';

describe('backups', () => {
  test('one is made of itself when the last is older than a day, not before', async () => {
    using folder = temporaryFolder();
    const starts = ['30T07:00:00Z', '30T16:00:00Z', '30T18:00:00Z'].map(
      (time) => `2024-11-${time}`,
    );
    const counts: number[] = [];
    for (const start of [...starts, '2024-12-01T17:00:00Z']) {
      const running = await runSmallCore(folder.path, { clock: tickingClock(start) });
      await running.core.close();
      counts.push(readdirSync(path.join(folder.path, 'backups')).length);
    }
    expect(counts).toEqual([1, 1, 1, 2]);
  });

  test('what a cut-off backup left behind is cleared away at the next start', async () => {
    using folder = temporaryFolder();
    const first = await runSmallCore(folder.path);
    await first.core.close();
    const left = '2024-11-30T06-00-00-000Z.db.partial';
    writeFileSync(path.join(folder.path, 'backups', left), 'half of a copy');
    const second = await runSmallCore(folder.path);
    await second.core.close();
    const names = readdirSync(path.join(folder.path, 'backups'));
    expect(names).toHaveLength(1);
    expect(names).not.toContain(left);
  });

  test('the last ones are kept, the oldest go', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    for (let count = 0; count < backupsKept + 3; count += 1)
      await running.value('workspace.backup');
    const backups = await backupsOf(running);
    expect(backups).toHaveLength(backupsKept);
    expect(backups.map(({ at }) => at)).toEqual(
      backups
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    await running.core.close();
  });

  test('one that is restored is equal row by row, and the present database is set aside', async () => {
    using folder = temporaryFolder();
    const clock = tickingClock();
    const running = await runSmallCore(folder.path, { clock });
    await running.value('notes.write', { id: 'n1', text: 'trước', pages: 2, isUrgent: true });
    const name = await backUp(running);
    await running.core.close();
    const before = allRows(databaseOf(folder.path));
    const later = runCore(await openSmallCore(folder.path, { clock }));
    await later.value('notes.write', { id: 'n2', text: 'sau' });
    await later.core.close();

    const options = { disk: realDisk, folder: folder.path, now: clock() };
    const restored = await restoreBackup(options, name);
    expect(restored.ok).toBe(true);
    expect(allRows(databaseOf(folder.path))).toEqual(before);
    expect(before['notes']).toHaveLength(1);
    const aside = restored.ok ? allRows(path.join(folder.path, 'set-aside', restored.value)) : {};
    expect(aside['notes']).toHaveLength(2);
  });

  test('one that is planned is restored by the next start, once', async () => {
    using folder = temporaryFolder();
    const clock = tickingClock();
    const running = await runSmallCore(folder.path, { clock });
    const name = await backUp(running);
    await running.value('notes.write', { id: 'n1', text: 'sau bản sao lưu' });
    expect(await running.value('workspace.restore', { name })).toEqual({ restartNeeded: true });
    expect(await running.refusal('workspace.restore', { name: 'no.db' })).toBe('record.notFound');
    await running.core.close();
    const second = runCore(await openSmallCore(folder.path, { clock }));
    expect(await second.value('notes.list')).toEqual({ notes: [] });
    await second.value('notes.write', { id: 'n2', text: 'mới' });
    await second.core.close();
    const third = runCore(await openSmallCore(folder.path, { clock }));
    expect(await third.value('notes.list')).toMatchObject({ notes: [{ id: 'n2' }] });
    expect(await third.value('workspace.check')).toEqual({ problems: [] });
    await third.core.close();
  });

  test('a workspace that is open, and a backup that is damaged, are not restored', async () => {
    using folder = temporaryFolder();
    const running = await runSmallCore(folder.path);
    const name = await backUp(running);
    const options = { disk: realDisk, folder: folder.path, now: '2024-11-30T09:00:00.000Z' };
    expect(await restoreBackup(options, name)).toMatchObject({
      error: { code: 'workspace.locked' },
    });
    await running.core.close();
    truncateSync(path.join(folder.path, 'backups', name), 5000);
    expect(await restoreBackup(options, name)).toMatchObject({
      error: { code: 'workspace.backupInvalid' },
    });
    const again = runCore(await openSmallCore(folder.path));
    await again.core.close();
  });

  test('one is on the medium before it has its name, and so is one that is restored', async () => {
    using folder = temporaryFolder();
    const { disk, calls } = createFaultyDisk(null);
    const running = await runSmallCore(folder.path, { parts: { disk } });
    calls.length = 0;
    const name = await backUp(running);
    const order = (): string => calls.filter((call) => lasting.has(call)).join(' ');
    expect(order()).toBe('syncFile rename syncFolder');
    await running.core.close();
    calls.length = 0;
    const options = { disk, folder: folder.path, now: '2024-11-30T09:00:00.000Z' };
    expect((await restoreBackup(options, name)).ok).toBe(true);
    // The copy is whole; the present database goes aside (rename, two folders); the copy takes its place.
    expect(order()).toBe('copy syncFile rename syncFolder syncFolder rename syncFolder');
  });
});

const lasting = new Set(['copy', 'syncFile', 'rename', 'syncFolder']);
