import { fileURLToPath } from 'node:url';
import { createCore } from '#core/create-core.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ServedCore } from '#transport/served-core.ts';
import { pageFolder } from '../locations.ts';
import { asServed, machineOptions } from '../machine.ts';
import { removeHostFile, writeHostFile } from './host-file.ts';
import { listen, type Listening } from './listen.ts';

export type ServeOptions = {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
};

export type LocalHost = {
  /** With the token: what a person opens. */
  readonly openAddress: string;
  readonly close: () => Promise<void>;
};

/** Opens a workspace and serves it, or says why it can't be opened. The command line finds the host by its file. */
export const serveWorkspace = async ({
  folder,
  port,
}: ServeOptions): Promise<Result<LocalHost>> => {
  const opened = await createCore(machineOptions(folder));
  if (!opened.ok) return opened;
  const core = asServed(opened.value);
  const listening = await listenIfFree(core, port);
  if (!listening) {
    await core.close();
    return fail(appError('call.portTaken', { port: String(port) }));
  }
  await writeHostFile(folder, { address: listening.address, token: listening.token });
  const close = async (): Promise<void> => {
    await removeHostFile(folder);
    await listening.close();
    await core.close();
  };
  return ok({ openAddress: openAddressOf(listening), close });
};

/** A core whose page says why: for a workspace that can't be opened. Leaves the folder alone. */
export const serveRefusal = async (core: ServedCore, port: number): Promise<LocalHost> => {
  const listening = await listen({ core, port, pageFolder: fileURLToPath(pageFolder) });
  return { openAddress: openAddressOf(listening), close: listening.close };
};

/** Null where the port can't be had. */
const listenIfFree = async (core: ServedCore, port: number): Promise<Listening | null> => {
  try {
    return await listen({ core, port, pageFolder: fileURLToPath(pageFolder) });
  } catch (error) {
    if (portRefused.has(systemCode(error))) return null;
    throw error;
  }
};

const portRefused = new Set(['EADDRINUSE', 'EACCES']);

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const openAddressOf = ({ address, token }: Listening): string => `${address}/?token=${token}`;
