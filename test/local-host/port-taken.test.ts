import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serveWorkspace } from '../../electron/local-host/serve-workspace.ts';

test('a port that another program holds is an error value, and the workspace is free again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoso-port-'));
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = z.object({ port: z.number() }).parse(other.address());
  const taken = { ok: false, error: { code: 'call.portTaken', details: { port: String(port) } } };
  expect(await serveWorkspace({ folder, port })).toEqual(taken);
  expect(await serveWorkspace({ folder, port })).toEqual(taken);
  other.close();
  await rm(folder, { recursive: true });
});
