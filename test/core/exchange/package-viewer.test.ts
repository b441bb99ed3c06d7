import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildViewer } from '../../support/built-viewer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestCore } from '../support/open-test-core.ts';
import { buildSampleFolder } from '../support/sample-folder.ts';
import { unzip, withoutBase } from './support/independent-bag.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const inPage = z.object({ about: z.object({ id: z.string() }), dossierSha256: z.string() });

test('a package holds its viewer, which knows the package and the hash of its dossier.json', async () => {
  const [sample, viewerPage] = await Promise.all([buildSampleFolder('complete'), buildViewer()]);
  using folder = temporaryFolder();
  sample.copyTo(folder.path);
  const { call, core, close } = await openTestCore(folder.path, {
    start: '2024-12-20T07:00:00.000Z',
    viewerPage,
  });
  try {
    const { id, files } = await call('packages.make', { dossierId: sample.dossierId });
    const stored = await core.openFile(files[0]?.sha256 ?? '');
    const inside = withoutBase(await unzip(stored?.path ?? ''));
    const page = Buffer.from(inside.get('data/xem-ho-so.html') ?? []).toString();
    const [, json = ''] = /id="hoso-data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const { about, dossierSha256 } = inPage.parse(JSON.parse(json));
    expect(about.id).toBe(id);
    expect(dossierSha256).toBe(sha256(inside.get('data/dossier.json') ?? new Uint8Array()));
  } finally {
    await close();
  }
}, 240_000);
