import { join } from 'node:path';
import type { Disk } from '../store/disk.ts';
import { systemCode } from '../store/disk.ts';
import { layout } from './layout.ts';

/**
 * `new`: missing, empty, or our own first start was cut off there. `workspace`: one of ours, though its
 * database may be missing. `foreign`: something else lies there.
 */
export type Inspection = {
  readonly state: 'new' | 'workspace' | 'foreign';
  readonly hasDatabase: boolean;
  readonly hasMarker: boolean;
};

/** Looks at a folder without changing anything. */
export const inspectWorkspace = async (disk: Disk, folder: string): Promise<Inspection> => {
  const names = (await listOrNone(disk, folder)).filter((name) => !ofTheSystem.has(name));
  const has = (path: string): boolean => names.some((name) => join(folder, name) === path);
  const hasDatabase = has(layout(folder).database);
  const hasMarker = has(layout(folder).marker);
  if (hasDatabase || hasMarker) return { state: 'workspace', hasDatabase, hasMarker };
  const state = names.every((name) => madeFirst.has(name)) ? 'new' : 'foreign';
  return { state, hasDatabase, hasMarker };
};

/** Files that a desktop leaves in folders it has shown. */
const ofTheSystem = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

/** What the first start makes before the database. */
const madeFirst = new Set(['lock.db', 'staging', 'files', 'backups', 'logs']);

const listOrNone = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
};
