import path from 'node:path';
import { z } from 'zod';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { RunningCore } from './running-core.ts';
import { openSmallCore } from './small-application.ts';

/** Why a workspace did not open; a failed test when it did. */
export const refusalOf = async (
  folder: string,
  options: Parameters<typeof openSmallCore>[1] = {},
): Promise<AppError> => {
  const opened = await openSmallCore(folder, options);
  if (!opened.ok) return opened.error;
  await opened.value.close();
  throw new Error('the workspace opened');
};

export const databaseOf = (folder: string): string => path.join(folder, 'workspace.db');

/** Makes a backup and answers its name. */
export const backUp = async ({ value }: RunningCore): Promise<string> =>
  z.object({ name: z.string() }).parse(await value('workspace.backup')).name;

const backupList = z.object({ backups: z.array(z.object({ name: z.string(), at: z.string() })) });

export const backupsOf = async ({ value }: RunningCore) =>
  backupList.parse(await value('workspace.backups')).backups;
