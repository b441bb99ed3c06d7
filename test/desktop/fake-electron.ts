import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { DesktopGate } from '#shared/contract/desktop-gate.ts';

type Answer = (event: { senderFrame: unknown }, ...input: unknown[]) => unknown;

export type Frame = { readonly url: string; readonly parent: unknown };

/**
 * The part of Electron our desktop host touches, in one process: what it registers is written down, and messages
 * between window, main and utility process are copied as Electron copies them. Imported instead of 'electron'.
 */
export const happened: string[] = [];
export const answers = new Map<string, Answer>();
export const exposed = new Map<string, DesktopGate>();
export const schemes: unknown[] = [];
export const served = new Map<string, (request: Request) => Promise<Response>>();
export const opened: string[] = [];

type Handler = (...given: readonly unknown[]) => unknown;
export const handlers = new Map<string, Handler>();
export const windows: { readonly options: unknown; readonly addresses: string[] }[] = [];
export const forked: {
  readonly path: string;
  readonly given: readonly string[];
  readonly coreEnd: MessagePort;
}[] = [];
export const sender: { frame: Frame | null } = { frame: { url: 'app://hoso/', parent: null } };

const toWindow = new EventEmitter();

const note =
  (name: string): ((...given: readonly unknown[]) => void) =>
  (...given) => {
    happened.push(name);
    const [handler] = given;
    if (typeof handler === 'function')
      handlers.set(name, (...input) => Reflect.apply(handler, undefined, input));
  };

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: note('enableSandbox'),
  requestSingleInstanceLock: () => true,
  whenReady: async () => void happened.push('whenReady'),
  getPath: (name: string) => `/profile/${name}`,
  setPath: note('setPath'),
  quit: note('quit'),
  exit: note('exit'),
});

export const protocol = {
  registerSchemesAsPrivileged: (declared: readonly unknown[]) => {
    happened.push('registerSchemesAsPrivileged');
    schemes.push(...declared);
  },
  handle: (scheme: string, serve: (request: Request) => Promise<Response>) =>
    void served.set(scheme, serve),
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
  },
};

export const shell = { openExternal: async (address: string) => void opened.push(address) };

export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: note('setApplicationMenu'),
};

export const ipcMain = {
  handle: (channel: string, answer: Answer) => void answers.set(channel, answer),
};

export const ipcRenderer = {
  invoke: async (channel: string, ...input: unknown[]) => {
    const answer = answers.get(channel);
    if (!answer) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await answer({ senderFrame: sender.frame }, ...structuredClone(input)));
  },
  on: (channel: string, listener: (...given: unknown[]) => void) => toWindow.on(channel, listener),
  off: (channel: string, listener: (...given: unknown[]) => void) =>
    toWindow.off(channel, listener),
};

export const contextBridge = {
  exposeInMainWorld: (key: string, api: DesktopGate) => void exposed.set(key, api),
};

export class BrowserWindow extends EventEmitter {
  readonly webContents = {
    send: (channel: string, message: unknown) => {
      toWindow.emit(channel, { sender: 'electron' }, structuredClone(message));
    },
  };
  readonly options: unknown;
  readonly addresses: string[] = [];
  constructor(options: unknown) {
    super();
    this.options = options;
    windows.push(this);
    BrowserWindow.all.push(this);
  }
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = (): readonly BrowserWindow[] => BrowserWindow.all;
  setMenuBarVisibility = note('setMenuBarVisibility');
  loadURL = async (address: string) => void this.addresses.push(address);
  show = note('show');
}

export const utilityProcess = {
  fork: (path: string, given: readonly string[]) => {
    const { port1, port2 } = new MessageChannel();
    forked.push({ path, given, coreEnd: port2 });
    const child = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown) => port1.postMessage(message),
    });
    port1.on('message', (message) => child.emit('message', message));
    port1.unref();
    return child;
  },
};
