import { join } from 'node:path';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { openDatabase, type Database } from '../db/open-database.ts';
import { renameWithPatience } from '../store/atomic-write.ts';
import type { Disk } from '../store/disk.ts';
import { instantToName, layout, nameToInstant } from './layout.ts';

export type Backup = { readonly name: string; readonly at: string; readonly sizeBytes: number };

export const backupsKept = 10;

/** Complete backups, newest first. */
export const listBackups = async (disk: Disk, folder: string): Promise<Backup[]> => {
  const found: Backup[] = [];
  for (const name of await disk.list(layout(folder).backups)) {
    const at = name.endsWith('.db') ? nameToInstant(name) : null;
    const sizeBytes = at === null ? null : await disk.size(join(layout(folder).backups, name));
    if (at !== null && sizeBytes !== null) found.push({ name, at, sizeBytes });
  }
  return found.toSorted((a, b) => (a.name < b.name ? 1 : -1));
};

type Options = {
  readonly disk: Disk;
  readonly folder: string;
  readonly database: Database;
  readonly now: string;
};

/**
 * A copy that is whole or not there: SQLite writes it under another name, it is checked, brought to the
 * medium and then renamed. Copying the live file instead could catch half of a commit.
 */
export const makeBackup = async (options: Options): Promise<Result<Backup>> => {
  const { disk, folder, database, now } = options;
  const name = `${instantToName(now)}.db`;
  const path = join(layout(folder).backups, name);
  const temporary = `${path}.partial`;
  await disk.remove(temporary);
  try {
    database.vacuumInto(temporary);
    if (!isSound(temporary)) return fail(appError('workspace.backupInvalid', { name }));
    await disk.syncFile(temporary);
    await renameWithPatience(disk, temporary, path);
    await disk.syncFolder(layout(folder).backups);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await forgetOldest(disk, folder);
  return ok({ name, at: now, sizeBytes: (await disk.size(path)) ?? 0 });
};

/** Whether SQLite can read every page of the file and finds its content consistent. */
export const isSound = (path: string): boolean => {
  try {
    const database = openDatabase(path, { readOnly: true, mustExist: true });
    const damage = database.findDamage('integrity_check');
    database.close();
    return damage.length === 0;
  } catch {
    return false;
  }
};

/** The newest backup that can be read; a damaged disk may have taken a backup too. */
export const newestSoundBackup = async (disk: Disk, folder: string): Promise<Backup | null> => {
  const backups = await listBackups(disk, folder);
  return backups.find(({ name }) => isSound(join(layout(folder).backups, name))) ?? null;
};

/** Removes copies that a process began and did not live to finish. */
export const clearPartialBackups = async (disk: Disk, folder: string): Promise<void> => {
  const { backups } = layout(folder);
  for (const name of await disk.list(backups)) {
    if (name.includes('.partial')) await disk.remove(join(backups, name));
  }
};

const forgetOldest = async (disk: Disk, folder: string): Promise<void> => {
  const backups = await listBackups(disk, folder);
  for (const { name } of backups.slice(backupsKept)) {
    await disk.remove(join(layout(folder).backups, name));
  }
};
