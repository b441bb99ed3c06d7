import { join } from 'node:path';
import type { Database } from '../db/open-database.ts';
import { deleteBlob, selectUnreferenced } from './blob-rows.ts';
import type { Disk } from './disk.ts';
import { blobPath, stagingFolder } from './file-store.ts';

type Options = {
  readonly folder: string;
  readonly disk: Disk;
  readonly database: Database;
  /** Files stored since then are left alone: their command may still be under way. */
  readonly storedBefore: string;
};

/**
 * Removes what belongs to nothing; runs once at start, before any upload. Answers how many files went. A file
 * without a row stays: after a backup is restored, the database that was set aside still names it.
 */
export const sweep = async (options: Options): Promise<number> =>
  (await removeStaged(options)) + (await removeUnreferenced(options));

const removeStaged = async ({ disk, folder }: Options): Promise<number> => {
  const names = await disk.list(stagingFolder(folder));
  for (const name of names) await disk.remove(join(stagingFolder(folder), name));
  return names.length;
};

/** The row goes first: a file without a row is waste, a row without its file would be a loss. */
const removeUnreferenced = async (options: Options): Promise<number> => {
  const { database, disk, folder, storedBefore } = options;
  const unreferenced = selectUnreferenced(database.reader, storedBefore);
  for (const sha256 of unreferenced) {
    database.transact((db) => {
      deleteBlob(db, sha256);
    });
    await disk.remove(blobPath(folder, sha256));
  }
  return unreferenced.length;
};
