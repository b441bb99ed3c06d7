import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { createFaultyDisk } from './faulty-disk.ts';
import { runCore, type RunningCore } from './running-core.ts';
import { openSmallCore, tickingClock } from './small-application.ts';

const noteList = z.object({ notes: z.array(z.object({ id: z.string() })) });

/** A morning of work; answers which notes were acknowledged, and every refusal there was. */
const work = async (running: RunningCore, day: string): Promise<string[]> => {
  const { core, call } = running;
  const acknowledged: string[] = [];
  await call('workspace.setOfficer', { name: 'Vì Văn Hặc' });
  for (const id of [`${day}-1`, `${day}-2`]) {
    const written = await call('notes.write', { id, text: 'Quyết định' });
    if (written.ok) acknowledged.push(id);
    const staged = await core.stage('scan.pdf', Readable.from([Buffer.from(`bản quét ${id}`)]));
    if (!staged.ok) {
      expect(staged.error.code).toMatch(/^workspace\.disk/);
      continue;
    }
    const attached = await call('notes.attach', { id, uploadId: staged.value.uploadId });
    if (!attached.ok) expect(attached.error.code).toMatch(/^workspace\.disk/);
  }
  const backup = await call('workspace.backup');
  if (!backup.ok) expect(backup.error.code).toMatch(/^workspace\.disk/);
  return acknowledged;
};

/** One workspace, one failing call; answers whether the number was reached. */
const survive = async (failing: number, code: string): Promise<boolean> => {
  using folder = temporaryFolder();
  const clock = tickingClock();
  const before = runCore(await openSmallCore(folder.path, { clock }));
  const acknowledged = await work(before, 'first');
  await before.core.close();

  const { disk, calls } = createFaultyDisk(failing, code);
  const opened = await openSmallCore(folder.path, { clock, parts: { disk } });
  if (opened.ok) {
    const running = runCore(opened);
    acknowledged.push(...(await work(running, 'second')));
    await running.core.close();
  } else {
    expect(opened.error.code).toMatch(/^workspace\.disk(Full|Failed)$/);
  }

  const after = runCore(await openSmallCore(folder.path, { clock }));
  const { notes } = noteList.parse(await after.value('notes.list'));
  expect(notes.map(({ id }) => id)).toEqual(acknowledged);
  expect(await after.value('workspace.check')).toEqual({ problems: [] });
  await work(after, 'third');
  await after.core.close();
  return calls.length >= failing;
};

describe('a disk that fails at any one call', () => {
  test.each(['EIO', 'ENOSPC'])(
    'gives an error and not a broken workspace (%s)',
    async (code) => {
      let failing = 1;
      while (await survive(failing, code)) failing += 1;
      expect(failing).toBeGreaterThan(40);
    },
    60_000,
  );

  test('at the very first start leaves a folder in which the next start works', async () => {
    let reached = true;
    let failing = 1;
    for (; reached; failing += 1) {
      using folder = temporaryFolder();
      const { disk, calls } = createFaultyDisk(failing);
      const opened = await openSmallCore(folder.path, { parts: { disk } });
      if (opened.ok) await opened.value.close();
      reached = calls.length >= failing;
      const { core, value } = runCore(await openSmallCore(folder.path));
      expect(await value('workspace.check')).toEqual({ problems: [] });
      await core.close();
    }
    expect(failing).toBeGreaterThan(10);
  });
});

test('a database that may not grow refuses with diskFull, keeps what it has, and goes on later', async () => {
  using folder = temporaryFolder();
  const running = runCore(await openSmallCore(folder.path, { parts: { maxPageCount: 60 } }));
  await running.value('workspace.setOfficer', { name: 'Vì Văn Hặc' });
  const acknowledged: string[] = [];
  let refusal = '';
  for (let count = 100; refusal === '' && count < 1000; count += 1) {
    const id = `n${count}`;
    const written = await running.call('notes.write', { id, text: 'x'.repeat(9000) });
    if (written.ok) acknowledged.push(id);
    else refusal = written.error.code;
  }
  expect(refusal).toBe('workspace.diskFull');
  expect(acknowledged.length).toBeGreaterThan(0);
  const held = noteList.parse(await running.value('notes.list'));
  expect(held.notes.map(({ id }) => id)).toEqual(acknowledged);
  await running.core.close();

  const after = runCore(await openSmallCore(folder.path));
  expect(noteList.parse(await after.value('notes.list'))).toEqual(held);
  expect(await after.value('workspace.check')).toEqual({ problems: [] });
  await after.value('notes.write', { id: 'n999', text: 'x'.repeat(9000) });
  await after.core.close();
});
