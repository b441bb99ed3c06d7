import type { Instant } from '#shared/kernel/day.ts';
import { sweep } from '../store/sweep.ts';
import { hasJournal } from '../journal/journal-rows.ts';
import { clearPartialBackups, listBackups, makeBackup } from './backups.ts';
import type { Workspace } from './open-workspace.ts';

const dayMillis = 86_400_000;

/** Sweeps what belongs to nothing. Before the first upload: it empties the staging folder. */
export const tidyUp = async (workspace: Workspace, now: Instant): Promise<void> => {
  const { disk, folder, database } = workspace;
  await sweep({ folder, disk, database, storedBefore: dayBefore(now) });
  await clearPartialBackups(disk, folder);
};

const patienceMillis = 2000;

/**
 * The automatic backup waits until the first screen stands, for SQLite copies without a pause; a process that
 * ends earlier makes it on its way out. Answers how to have it done now.
 */
export const scheduleDailyBackup = (
  workspace: Workspace,
  clock: () => Instant,
  onFailure: (error: unknown) => Promise<unknown>,
): (() => Promise<void>) => {
  let work: Promise<unknown> | null = null;
  const run = (): Promise<unknown> => (work ??= backUpDaily(workspace, clock()).catch(onFailure));
  const timer = setTimeout(() => void run(), patienceMillis);
  timer.unref();
  return async () => {
    clearTimeout(timer);
    await run();
  };
};

/** Made when there is something to lose and the last one is older than a day. */
const backUpDaily = async (workspace: Workspace, now: Instant): Promise<void> => {
  const { disk, folder, database } = workspace;
  if (!hasJournal(database.reader)) return;
  const [newest] = await listBackups(disk, folder);
  if (newest !== undefined && newest.at >= dayBefore(now)) return;
  const made = await makeBackup({ disk, folder, database, now });
  if (!made.ok) throw new Error(`the backup ${made.error.details?.['name'] ?? ''} is not sound`);
};

const dayBefore = (now: Instant): string => new Date(Date.parse(now) - dayMillis).toISOString();
