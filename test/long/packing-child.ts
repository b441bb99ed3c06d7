import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { openTestCore } from '../core/support/open-test-core.ts';

// Killed at any moment: makes packages and takes one in, without end, and tells of each that was acknowledged.
const [folder = '', dossierId = '', foreign = ''] = process.argv.slice(2);
const core = await openTestCore(folder, {
  start: new Date().toISOString(),
  ids: randomUUID,
});

for (;;) {
  const { id } = await core.call('packages.make', { dossierId });
  writeSync(1, `${id}\n`);
  const uploadIds = [await core.stage('goi.zip', readFileSync(foreign))];
  const taken = await core.call('packages.import', { uploadIds });
  await core.call('packages.forget', { id: taken.id });
}
