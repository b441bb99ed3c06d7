import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode, type Disk } from './disk.ts';

/** The whole content or the old file, never half of one: write, sync, rename, sync the folder. */
export const atomicWrite = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.partial`;
  await writeAndSync(disk, temporary, bytes);
  await renameWithPatience(disk, temporary, path);
  await disk.syncFolder(dirname(path));
};

export const writeAndSync = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.create(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

const pausesMillis = [20, 60, 200, 600];
const held: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];

/** A virus scanner on Windows holds a new file for a moment: try again before giving up. */
export const renameWithPatience = async (disk: Disk, from: string, to: string): Promise<void> => {
  for (const pause of pausesMillis) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!held.includes(systemCode(error))) throw error;
      await wait(pause);
    }
  }
  await disk.rename(from, to);
};
