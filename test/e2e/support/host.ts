import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { commandLine, localHost } from './command-line.ts';

/** The built local host over one workspace folder. */
export type Host = {
  /** With the token: what an officer opens. */
  readonly address: string;
  /** Ends the program as closing it does. */
  readonly stop: () => Promise<void>;
};

/** Starts the bundle that a user starts, on a free port, and waits for the address it prints. */
export const startHost = (folder: string): Promise<Host> =>
  start([commandLine, 'serve', '--data', folder], folder);

/** The same for a workspace that may not open: its page says why. */
export const startLocalHost = (folder: string): Promise<Host> =>
  start([localHost, '--data', folder], folder);

const start = async (words: readonly string[], folder: string): Promise<Host> => {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, HOSO_NO_BROWSER: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const address = await firstAddress(child.stdout);
  if (address === null) throw new Error(`no host for ${path.basename(folder)}: it said no address`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  return { address, stop };
};

const firstAddress = async (output: NodeJS.ReadableStream): Promise<string | null> => {
  let said = '';
  for await (const piece of output) {
    said += String(piece);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  return null;
};
