import { createReadStream, writeSync } from 'node:fs';
import { openFaultyCore } from './support/faulty-core.ts';

// Started by merge-kill.test.ts and killed at any moment: takes a file in and tells of it at once.
const [folder = '', file = ''] = process.argv.slice(2);
const opened = await openFaultyCore(folder, {});
if (!opened.ok) throw new Error(opened.error.code);
const core = opened.value;
const role = 'officer' as const;
await core.dispatch('workspace.setOfficer', { name: 'Vì Văn Hặc' }, { role });
const staged = await core.stage('viec.zip', createReadStream(file));
if (!staged.ok) throw new Error(staged.error.code);
writeSync(1, 'ready\n');
const merged = await core.dispatch('merges.apply', { uploadId: staged.value.uploadId }, { role });
writeSync(1, merged.ok ? 'done\n' : `${merged.error.code}\n`);
await core.close();
