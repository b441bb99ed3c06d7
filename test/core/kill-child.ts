import { writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { runCore } from './running-core.ts';
import { openSmallCore } from './small-application.ts';
import { instantSchema } from '#shared/kernel/day.ts';

// Started by kill-rounds.ts and killed at any moment: writes without end and tells of each acknowledged write
// at once, through a call that has no buffer of its own.
const [folder = '', first = '0'] = process.argv.slice(2);
const clock = () => instantSchema.parse(new Date().toISOString());
const { core, value } = runCore(await openSmallCore(folder, { clock }));
await value('workspace.setOfficer', { name: 'Giàng A Páo' });

for (let count = Number(first); ; count += 1) {
  const id = `n${count}`;
  await value('notes.write', { id, text: 'Biên bản '.repeat(count % 400) });
  const staged = await core.stage('scan.pdf', Readable.from([Buffer.from(`bản quét ${id}`)]));
  if (!staged.ok) throw new Error(staged.error.code);
  await value('notes.attach', { id, uploadId: staged.value.uploadId });
  if (count % 20 === 0) await value('workspace.backup');
  writeSync(1, `${id}\n`);
}
