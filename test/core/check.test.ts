import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inCommune } from './support/commune-dossier.ts';
import { pdfOfPages } from './support/small-files.ts';

test('the check is a job, and a missing file is known by the name an officer gave it', () =>
  inCommune(async ({ call, core, folder, stage, dossierId }) => {
    const uploadIds = [await stage('Nghị quyết 12.pdf', pdfOfPages(1))];
    const { evidenceId } = await call('evidence.add', { dossierId, targets: ['9'], uploadIds });
    const { files } = await call('evidence.get', { evidenceId });
    const labels: string[] = [];
    core.onEvent((event) => {
      if (event.type === 'jobProgress') labels.push(`${event.done}/${event.total} ${event.label}`);
    });
    expect(await call('workspace.check', { jobId: 'check-1' })).toEqual({ problems: [] });
    expect(labels.at(-1)).toBe('2/2 workspace.check');
    const sha256 = files[0]?.sha256 ?? '';
    rmSync(path.join(folder, 'files', sha256.slice(0, 2), sha256));
    expect(await call('workspace.check', {})).toEqual({
      problems: [{ kind: 'file', detail: `Nghị quyết 12.pdf (${sha256})` }],
    });
  }));

test('a check that was called off says so and finds nothing', () =>
  inCommune(async ({ call, core, refusal, stage, dossierId }) => {
    const uploadIds = [await stage('a.pdf', pdfOfPages(1)), await stage('b.pdf', pdfOfPages(2))];
    await call('evidence.add', { dossierId, targets: ['9'], uploadIds });
    core.onEvent((event) => {
      if (event.type === 'jobProgress' && event.done === 0)
        void core.dispatch('jobs.cancel', { jobId: event.jobId }, { role: 'officer' });
    });
    const error = await refusal('workspace.check', { jobId: 'check-1' });
    expect(error.code).toBe('call.cancelled');
  }));
