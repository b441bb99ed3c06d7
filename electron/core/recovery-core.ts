import { workspaceMethods } from '#shared/contract/workspace.methods.ts';
import { Refusal, refuse, type AppError } from '#shared/kernel/app-error.ts';
import { parseInput } from './call-input.ts';
import type { Caller, Core } from './core.ts';
import { answer } from './dispatch.ts';
import type { Disk } from './store/disk.ts';
import { listBackups } from './workspace/backups.ts';
import { planRestore } from './workspace/restore.ts';

type Options = {
  readonly disk: Disk;
  readonly folder: string;
  /** Why the workspace did not open. */
  readonly error: AppError;
};

/**
 * Stands in for the core of a workspace that is damaged: it lists the backups and takes the wish to restore
 * one, which the next start carries out. Everything else is answered with the reason.
 */
export const createRecoveryCore = (options: Options): Core => {
  const { error } = options;
  return {
    dispatch: (name, input, caller) =>
      answer(noIncident, name, () => recover(options, { name, input, caller })),
    onEvent: () => () => undefined,
    stage: (_name, bytes) => {
      bytes.resume();
      return Promise.resolve({ ok: false, error });
    },
    openFile: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
};

type Call = { readonly name: string; readonly input: unknown; readonly caller: Caller };

const recover = async (
  { disk, folder, error }: Options,
  { name, input, caller }: Call,
): Promise<unknown> => {
  if (name === 'workspace.backups') return { backups: await listBackups(disk, folder) };
  if (name !== 'workspace.restore') throw new Refusal(error);
  const method = workspaceMethods[name];
  if (!method.allowed.includes(caller.role)) refuse('call.notAllowed', { role: caller.role });
  const { name: backup } = parseInput(method.input, input);
  const backups = await listBackups(disk, folder);
  if (!backups.some((each) => each.name === backup)) refuse('record.notFound', { name: backup });
  await planRestore(disk, folder, backup);
  return { restartNeeded: true };
};

/** Without an open workspace there is no log to write to. */
const noIncident = (): Promise<string> => Promise.resolve('recovery');
