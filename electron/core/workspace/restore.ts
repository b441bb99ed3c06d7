import { basename, join } from 'node:path';
import { z } from 'zod';
import { text } from 'node:stream/consumers';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { holdLock } from '../db/open-database.ts';
import { atomicWrite, renameWithPatience } from '../store/atomic-write.ts';
import type { Disk } from '../store/disk.ts';
import { isSound } from './backups.ts';
import { instantToName, layout } from './layout.ts';

type Options = { readonly disk: Disk; readonly folder: string; readonly now: string };

/**
 * Moves the database out of the way with all that belongs to it; nothing is deleted. A write-ahead log left
 * beside another database would be replayed into it, so it goes along, alone if need be.
 */
export const setDatabaseAside = async ({ disk, folder, now }: Options): Promise<string> => {
  const { database, setAside } = layout(folder);
  const name = `workspace-${instantToName(now)}.db`;
  await disk.makeFolder(setAside);
  for (const suffix of ['', '-wal', '-shm']) {
    if ((await disk.size(`${database}${suffix}`)) === null) continue;
    await renameWithPatience(disk, `${database}${suffix}`, join(setAside, `${name}${suffix}`));
  }
  await disk.syncFolder(setAside);
  await disk.syncFolder(folder);
  return name;
};

/** Puts a backup in the place of the database of a workspace that nobody has open. */
export const restoreBackup = async (options: Options, backup: string): Promise<Result<string>> => {
  const release = holdLock(layout(options.folder).lock);
  if (!release) return fail(appError('workspace.locked'));
  try {
    return await replaceByBackup(options, backup);
  } finally {
    release();
  }
};

/** The same, for who holds the lock. Answers the name of what was set aside. */
export const replaceByBackup = async (
  options: Options,
  backup: string,
): Promise<Result<string>> => {
  const { disk, folder } = options;
  const { database, backups } = layout(folder);
  const source = join(backups, basename(backup));
  const temporary = `${database}.partial`;
  if ((await disk.size(source)) === null || !isSound(source)) {
    return fail(appError('workspace.backupInvalid', { name: backup }));
  }
  await disk.copy(source, temporary);
  await disk.syncFile(temporary);
  const name = await setDatabaseAside(options);
  await renameWithPatience(disk, temporary, database);
  await disk.syncFolder(folder);
  return ok(name);
};

const planSchema = z.object({ backup: z.string() });

/** A database that is open can't be replaced: the next start does it. */
export const planRestore = async (disk: Disk, folder: string, backup: string): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(planSchema.parse({ backup })));
  await atomicWrite(disk, layout(folder).restorePlan, bytes);
};

/** The plan is removed only after it was carried out, so a crash on the way repeats it. */
export const carryOutRestorePlan = async (options: Options): Promise<Result<null>> => {
  const { disk, folder } = options;
  const path = layout(folder).restorePlan;
  if ((await disk.size(path)) === null) return ok(null);
  const { backup } = planSchema.parse(JSON.parse(await text(disk.read(path))));
  const restored = await replaceByBackup(options, backup);
  await disk.remove(path);
  return restored.ok ? ok(null) : restored;
};
