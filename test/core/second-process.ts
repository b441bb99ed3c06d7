import { openSmallCore } from './small-application.ts';

// Started by a test: tells whether this process may open the workspace of another.
const opened = await openSmallCore(process.argv[2] ?? '');
console.log(opened.ok ? 'opened' : opened.error.code);
if (opened.ok) await opened.value.close();
