import { BrowserWindow, utilityProcess } from 'electron';
import { callPort, type PortCaller } from '#transport/call-port.ts';
import { taskSchema, type Task } from '#transport/port-messages.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail } from '#shared/kernel/result.ts';
import { channels } from './channels.ts';
import type { CoreArguments } from './core-arguments.ts';
import { handleTrusted } from './trusted-sender.ts';

/** Starts the core in a process of its own: a database belongs neither in main nor in a window. After `ready`. */
export const startCore = (coreProcess: string, coreArguments: CoreArguments): PortCaller => {
  const child = utilityProcess.fork(coreProcess, [JSON.stringify(coreArguments)], {
    serviceName: 'HoSoNTM core',
  });
  const core = callPort({
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
  });
  child.once('exit', core.end);
  return core;
};

/** Passes on what the page may ask, and the core's events to every window. Nothing is decided here. */
export const relayToCore = (core: PortCaller): void => {
  const pass = (task: unknown): Promise<Envelope> => {
    const known = taskSchema.safeParse(task);
    return known.success
      ? core.ask(known.data)
      : Promise.resolve(fail(appError('call.invalidInput')));
  };
  const relay = (channel: string, type: Task['type'], ...names: readonly string[]): void =>
    handleTrusted(channel, (...input) => pass({ ...named(names, input), type }));

  relay(channels.call, 'call', 'method', 'input');
  relay(channels.stageBegin, 'stageBegin', 'name');
  relay(channels.stageWrite, 'stageWrite', 'upload', 'bytes');
  relay(channels.stageEnd, 'stageEnd', 'upload');
  relay(channels.stageAbort, 'stageAbort', 'upload');
  core.onEvent((event) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.send(channels.event, event);
  });
};

const named = (
  names: readonly string[],
  values: readonly unknown[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name, at) => [name, values[at]]));
