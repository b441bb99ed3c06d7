import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runSmallCore } from './running-core.ts';

const note = { id: 'n1', text: 'Báo cáo' };

describe('long work', () => {
  test('is listed with its progress, is cancelled, and changes nothing then', async () => {
    using folder = temporaryFolder();
    const { core, call, value, events } = await runSmallCore(folder.path);
    events.length = 0;
    const work = call('notes.workLong', { ...note, jobId: 'job-1' });
    expect(await value('jobs.list')).toEqual({
      jobs: [{ jobId: 'job-1', label: 'Đang làm', done: 1, total: 4 }],
    });
    expect(await value('jobs.cancel', { jobId: 'job-1' })).toEqual({ cancelled: true });
    expect(await work).toMatchObject({ ok: false, error: { code: 'call.cancelled' } });
    expect(await value('notes.list')).toEqual({ notes: [] });
    expect(await value('jobs.list')).toEqual({ jobs: [] });
    expect(events).toMatchObject([
      { type: 'jobProgress', jobId: 'job-1', done: 1, total: 4 },
      { type: 'changed', areas: ['jobs'] },
      { type: 'jobEnded', jobId: 'job-1', outcome: 'cancelled' },
    ]);
    await core.close();
  });

  test('holds up neither queries nor other commands', async () => {
    using folder = temporaryFolder();
    const { core, call, value } = await runSmallCore(folder.path);
    const work = call('notes.workLong', { ...note, jobId: 'job-1' });
    await value('notes.write', { id: 'n2', text: 'gõ trong khi chờ' });
    expect(await value('notes.list')).toMatchObject({ notes: [{ id: 'n2' }] });
    await value('jobs.cancel', { jobId: 'job-1' });
    await work;
    await core.close();
  });

  test('ends when the core closes', async () => {
    using folder = temporaryFolder();
    const { core, call } = await runSmallCore(folder.path);
    const work = call('notes.workLong', note);
    await core.close();
    expect(await work).toMatchObject({ ok: false, error: { code: 'call.cancelled' } });
  });

  test('a job that is not there is not cancelled, and an id under way is not taken again', async () => {
    using folder = temporaryFolder();
    const { core, call, value, refusal } = await runSmallCore(folder.path);
    expect(await value('jobs.cancel', { jobId: 'job-9' })).toEqual({ cancelled: false });
    const work = call('notes.workLong', { ...note, jobId: 'job-1' });
    expect(await refusal('notes.workLong', { ...note, jobId: 'job-1' })).toBe(
      'record.alreadyExists',
    );
    await value('jobs.cancel', { jobId: 'job-1' });
    await work;
    await core.close();
  });

  test('keeps an upload and gives it back by its hash', async () => {
    using folder = temporaryFolder();
    const { core, value, refusal } = await runSmallCore(folder.path);
    await value('notes.write', note);
    const staged = await core.stage('biên bản.txt', Readable.from([Buffer.from('Biên bản họp')]));
    if (!staged.ok) throw new Error(staged.error.code);
    const { uploadId } = staged.value;
    const attached = await value('notes.attach', { id: 'n1', uploadId });
    const { sha256 } = z.object({ sha256: z.string() }).parse(attached);
    expect(await core.openFile(sha256)).toMatchObject({ sizeBytes: 17, mediaType: 'text/plain' });
    expect(await core.openFile('0'.repeat(64))).toBeNull();
    expect(await refusal('notes.attach', { id: 'n1', uploadId })).toBe('store.uploadUnknown');
    await core.close();
  });
});
