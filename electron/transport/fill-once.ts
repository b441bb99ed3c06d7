import { readdir, rename, rm } from 'node:fs/promises';

/**
 * Fills a folder that is missing or empty, whole or not at all: the work is done beside it and renamed, so that
 * one that was cut off is begun anew. False when the work failed; a folder that holds something is left alone.
 */
export const fillOnce = async (
  folder: string,
  fill: (beside: string) => Promise<boolean>,
): Promise<boolean> => {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) return true;
  const beside = `${folder}.making`;
  await rm(beside, { recursive: true, force: true });
  if (!(await fill(beside))) return false;
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  return true;
};
