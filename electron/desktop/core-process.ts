import { servePort } from '#transport/serve-port.ts';
import { openForPage, servePageCore } from '../local-host/serve-workspace.ts';
import { coreArgumentsSchema } from './core-arguments.ts';

// Electron's utility process: https://www.electronjs.org/docs/latest/api/utility-process
const { parentPort } = process;
const { folder } = coreArgumentsSchema.parse(JSON.parse(process.argv.at(-1) ?? ''));

const core = await openForPage(folder);
// So that the command line reaches the workspace while the window has it. A window that must do without is
// still a window: some offices' security programs forbid every listening port.
const host = servePageCore(core, folder).catch((error: unknown) => {
  console.error(error);
  return core;
});

// Messages that came before are kept for the first listener, so nothing asked during the start is lost.
servePort(
  {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
  },
  { ...core, close: async () => (await host).close() },
);
