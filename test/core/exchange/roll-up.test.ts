import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inCommune } from '../support/commune-dossier.ts';

test('packages are rolled up and printed; a file that is none is told and left out', () =>
  inCommune(async ({ core, call, stage, dossierId }) => {
    const { sha256 } = await call('packages.make', { dossierId });
    const bytes = readFileSync((await core.openFile(sha256))?.path ?? '');
    const uploadIds = [
      await stage('a.zip', bytes),
      await stage('b.zip', bytes),
      await stage('khác.zip', 'không phải gói'),
    ];
    const rolled = await call('packages.rollUp', { uploadIds, format: 'pdf' });
    expect(rolled.rows).toMatchObject([{ dossierId, change: null, isLate: false }]);
    expect(rolled.totals).toMatchObject([{ units: 1, met: 0 }]);
    expect(rolled.refused).toMatchObject([
      { name: 'khác.zip', problem: { code: 'file.notPackage' } },
    ]);
    expect(await core.openFile(rolled.file?.sha256 ?? '')).not.toBeNull();
  }));
