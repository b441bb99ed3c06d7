import { createReadStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { createCore } from '#core/create-core.ts';
import type { Core } from '#core/core.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { findRunningHost, type RunningHost } from '../local-host/running-host.ts';
import { stageWhole } from './stage-whole.ts';
import { writeWhole } from './write-whole.ts';
import { machineOptions } from '../machine.ts';

/** One workspace, open in this process or in the host that already has it open: a verb can't tell. */
export type Session = {
  readonly call: (method: string, input: unknown) => Promise<Envelope>;
  /** Hands over a file of this machine; the answer is what commands take. */
  readonly stage: (file: string, largestBytes?: number) => Promise<Envelope<{ uploadId: string }>>;
  /** Writes stored bytes to a file: the whole of it, or what was there stays. */
  readonly save: (sha256: string, file: string) => Promise<Result<null>>;
  readonly close: () => Promise<void>;
};

export const openSession = async (folder: string): Promise<Result<Session>> => {
  const running = await findRunningHost(folder);
  if (running) return ok(hostSession(running));
  const opened = await createCore(machineOptions(folder));
  return opened.ok ? ok(coreSession(opened.value)) : opened;
};

const coreSession = (core: Core): Session => ({
  call: (method, input) => core.dispatch(method, input, { role: 'officer' }),
  stage: (file, largestBytes) =>
    stageWhole({ file, largestBytes }, () =>
      core.stage(path.basename(file), createReadStream(file)),
    ),
  save: async (sha256, file) => {
    const stored = await core.openFile(sha256);
    if (!stored) return fail(appError('store.missingFile', { sha256 }));
    return writeWhole(file, async (partial) => {
      await copyFile(stored.path, partial);
      return ok(null);
    });
  },
  close: () => core.close(),
});

const hostSession = (host: RunningHost): Session => ({
  call: host.call,
  stage: (file, largestBytes) =>
    stageWhole({ file, largestBytes }, () => host.stage(path.basename(file), file)),
  save: (sha256, file) =>
    writeWhole(file, async (partial) => {
      const isThere = await host.download(sha256, partial);
      return isThere ? ok(null) : fail(appError('store.missingFile', { sha256 }));
    }),
  close: () => Promise.resolve(),
});
