import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildBundles } from '../../electron/build.ts';

const bundle = path.resolve('dist/node/command-line.js');

/** What runs is the bundle, as at a user's. */
export const buildCommandLine = (): Promise<unknown> => buildBundles(['node', 'worker']);

export type Ended = {
  readonly code: number | null;
  /** The one JSON value of standard output; undefined when nothing was written there. */
  readonly value: unknown;
  readonly told: string;
};

export const startHoso = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [bundle, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });

/** Runs a verb with --json to its end; anything but one JSON value on standard output fails the test. */
export const runHoso = async (words: readonly string[], input = ''): Promise<Ended> => {
  const child = startHoso([...words, '--json']);
  if (!child.stdin || !child.stdout || !child.stderr) throw new Error('no pipes');
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const value: unknown = out === '' ? undefined : JSON.parse(out);
  return { code, value, told };
};
