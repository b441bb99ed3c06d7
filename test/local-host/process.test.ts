import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRunningHost } from '../../electron/local-host/running-host.ts';

const main = path.resolve(import.meta.dirname, '../../electron/local-host/main.ts');
const patience = 30_000;

let folder: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoso-process-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

type Started = { readonly child: ChildProcess; readonly address: string };

/** The program as `npm start` runs it, until it has printed its address. */
const start = async (workspace: string): Promise<Started> => {
  const child = spawn(process.execPath, [main, '--data', workspace], {
    env: { ...process.env, HOSO_NO_BROWSER: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  let said = '';
  for await (const piece of child.stdout) {
    said += String(piece);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said) ?? [];
    if (address) return { child, address };
  }
  return expect.fail(`No address was printed: ${said}`);
};

const ended = async ({ child }: Started): Promise<unknown> => {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
};

test(
  'it serves a new workspace, is found by its file, and ends in good order',
  { timeout: patience },
  async () => {
    const workspace = path.join(folder, 'xã');
    const host = await start(workspace);
    const running = await findRunningHost(workspace);
    expect(running?.openAddress).toBe(host.address);
    host.child.kill('SIGTERM');
    expect(await ended(host)).toBe(0);
    await expect(access(path.join(workspace, 'host.json'))).rejects.toThrow('ENOENT');
  },
);

test('a second start leads to the one that runs', { timeout: patience }, async () => {
  const workspace = path.join(folder, 'xa');
  const first = await start(workspace);
  const second = await start(workspace);
  expect(second.address).toBe(first.address);
  expect(await ended(second)).toBe(0);
});

test(
  'a folder that is no workspace is answered by a page that knows why',
  { timeout: patience },
  async () => {
    await writeFile(path.join(folder, 'thư.docx'), 'x');
    const { address } = await start(folder);
    const { origin, searchParams } = new URL(address);
    const answer = await fetch(`${origin}/call/workspace.info`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${searchParams.get('token')}`,
      },
      body: '{}',
    });
    expect(await answer.json()).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^workspace\./) },
    });
  },
);
