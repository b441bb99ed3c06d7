import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findRunningHost, type RunningHost } from '../../electron/local-host/running-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const starter = path.resolve(import.meta.dirname, 'core-process-child.ts');
const answerSchema = z.object({ id: z.number(), envelope: z.unknown() });

const ask = async (child: ChildProcess, id: number, task: object): Promise<unknown> => {
  child.send({ type: 'request', id, task });
  for (;;) {
    const [message] = await once(child, 'message');
    const answer = answerSchema.safeParse(message);
    if (answer.success && answer.data.id === id) return answer.data.envelope;
  }
};

const waitForHost = async (folder: string): Promise<RunningHost> => {
  const host = await findRunningHost(folder);
  if (host) return host;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return waitForHost(folder);
};

test('the command line reaches a workspace while the desktop has it, and is let go at the end', async () => {
  using folder = temporaryFolder();
  const child = fork(starter, [JSON.stringify({ folder: folder.path })]);
  try {
    const host = await waitForHost(folder.path);
    expect(await host.call('workspace.setOfficer', { name: 'Lò Thị Ín' })).toMatchObject({
      ok: true,
    });
    expect(
      await ask(child, 1, { type: 'call', method: 'workspace.info', input: {} }),
    ).toMatchObject({ value: { officer: 'Lò Thị Ín' } });
    expect(await ask(child, 2, { type: 'close' })).toMatchObject({ ok: true });
    expect(await findRunningHost(folder.path)).toBeNull();
  } finally {
    child.kill('SIGKILL');
  }
});
