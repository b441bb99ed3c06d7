import { serveWorkspace } from '../../electron/local-host/serve-workspace.ts';

// Started by serving-host.ts and killed at any moment.
const served = await serveWorkspace({ folder: process.argv[2] ?? '', port: 0 });
console.log(served.ok ? 'serving' : served.error.code);
