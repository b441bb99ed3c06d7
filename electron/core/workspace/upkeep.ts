import type { Instant } from '#shared/kernel/day.ts';
import { sweep } from '../store/sweep.ts';
import { listBackups, makeBackup } from './backups.ts';
import type { Workspace } from './open-workspace.ts';

const dayMillis = 86_400_000;

/** Sweeps what belongs to nothing. Before the first upload: it empties the staging folder. */
export const tidyUp = async (workspace: Workspace, now: Instant): Promise<void> => {
  const { disk, folder, database } = workspace;
  await sweep({ folder, disk, database, storedBefore: dayBefore(now) });
};

/** The automatic backup: made at a start when the last one is older than a day. */
export const backUpDaily = async (workspace: Workspace, now: Instant): Promise<void> => {
  const { disk, folder, database } = workspace;
  const [newest] = await listBackups(disk, folder);
  if (newest !== undefined && newest.at >= dayBefore(now)) return;
  const made = await makeBackup({ disk, folder, database, now });
  if (!made.ok) throw new Error(`the backup ${made.error.details?.['name'] ?? ''} is not sound`);
};

const dayBefore = (now: Instant): string => new Date(Date.parse(now) - dayMillis).toISOString();
