import { fileURLToPath } from 'node:url';
import { createCore, createCoreForRecovery } from '#core/create-core.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { refusingCore } from '#transport/refusing-core.ts';
import { createReopeningCore, type ReopeningCore } from '#transport/reopening-core.ts';
import type { ServedCore } from '#transport/served-core.ts';
import { pageFolder } from '../locations.ts';
import { asServed, machineOptions } from '../machine.ts';
import { removeHostFile, writeHostFile, type HostAddress } from './host-file.ts';
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
  const opened = await open(folder);
  if (!opened.ok) return opened;
  const core = opened.value;
  const listening = await listenIfFree(core, port);
  if (!listening) {
    await core.close();
    return fail(appError('call.portTaken', { port: String(port) }));
  }
  await writeHostFile(folder, addressOf(listening));
  const close = async (): Promise<void> => {
    await removeHostFile(folder);
    await listening.close();
    await core.close();
  };
  return ok({ openAddress: openAddressOf(listening), close });
};

/**
 * The workspace for a page, which is served in any case: where the workspace does not open, the page says why,
 * offers the backups of a damaged one and tries again.
 */
export const openForPage = (folder: string): Promise<ReopeningCore> =>
  createReopeningCore({ open: () => open(folder), standIn: (error) => standIn(folder, error) });

/** Serves such a core. The command line finds it from the moment its workspace is open. */
export const servePageCore = async (core: ReopeningCore, folder: string): Promise<LocalHost> => {
  const listening = await listen({ core, port: 0, pageFolder: fileURLToPath(pageFolder) });
  await core.whenOpen(() => writeHostFile(folder, addressOf(listening)));
  const close = async (): Promise<void> => {
    if (core.refusal() === null) await removeHostFile(folder);
    await listening.close();
    await core.close();
  };
  return { openAddress: openAddressOf(listening), close };
};

const open = async (folder: string): Promise<Result<ServedCore>> => {
  const opened = await createCore(machineOptions(folder));
  return opened.ok ? ok(asServed(opened.value)) : opened;
};

const standIn = (folder: string, error: AppError): ServedCore =>
  restorable.has(error.code) ? asServed(createCoreForRecovery(folder, error)) : refusingCore(error);

/** The second: of a damaged workspace the backup that was chosen can't be used either, another may. */
const restorable: ReadonlySet<string> = new Set(['workspace.damaged', 'workspace.backupInvalid']);

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

const addressOf = ({ address, token }: Listening): HostAddress => ({ address, token });
