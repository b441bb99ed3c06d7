import { createCore } from '#core/create-core.ts';
import { refusingCore } from '#transport/refusing-core.ts';
import { servePort } from '#transport/serve-port.ts';
import { asServed, machineOptions } from '../machine.ts';
import { coreArgumentsSchema } from './core-arguments.ts';

// Electron's utility process: https://www.electronjs.org/docs/latest/api/utility-process
const { parentPort } = process;
const { folder } = coreArgumentsSchema.parse(JSON.parse(process.argv.at(-1) ?? ''));

const opened = await createCore(machineOptions(folder));
const core = opened.ok ? asServed(opened.value) : refusingCore(opened.error);

// Messages that came before are kept for the first listener, so nothing asked during the start is lost.
servePort(
  {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
  },
  core,
);
