import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { copyPieces, writeWhole } from './copy-pieces.ts';

/** A file being written. */
export type DiskFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Writes over what is at a position or behind the end; `write` knows nothing of it. */
  readonly writeAt: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Writes another file over what is at a position or behind the end, piece by piece; answers its length. */
  readonly copyAt: (
    path: string,
    position: number,
    onPiece: (bytes: Uint8Array) => void,
  ) => Promise<number>;
  /** Returns when the bytes are on the medium, not in a cache of the system. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The few things the store asks of a disk; tests fail each of them in turn. */
export type Disk = {
  readonly makeFolder: (path: string) => Promise<void>;
  /** Creates or empties the file. */
  readonly create: (path: string) => Promise<DiskFile>;
  readonly read: (path: string) => Readable;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Syncs a file that something else (SQLite, a copy) has written. */
  readonly syncFile: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Makes a rename in this folder outlive a power cut. */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Null when there is no such file. */
  readonly size: (path: string) => Promise<number | null>;
};

/** A scan comes in a few pieces, so that most of the time goes into reading and not into waiting. */
const pieceBytes = 1024 * 1024;

const notPossible: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

export const realDisk: Disk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  create: async (path) => {
    const file = await open(path, 'w');
    return {
      write: (bytes) => writeWhole(file, bytes, null),
      writeAt: (bytes, position) => writeWhole(file, bytes, position),
      copyAt: async (path, position, onPiece) => {
        const source = await open(path, 'r');
        try {
          return await copyPieces({ source, target: file, position, onPiece });
        } finally {
          await source.close();
        }
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  read: (path) => createReadStream(path, { highWaterMark: pieceBytes }),
  copy: (from, to) => copyFile(from, to),
  syncFile: async (path) => {
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  syncFolder: async (path) => {
    // Windows can't open a folder to sync it; NTFS keeps the rename in its own journal.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } catch (error) {
      // FAT and exFAT sticks can't sync a folder at all; SQLite passes over this too.
      if (!notPossible.includes(systemCode(error))) throw error;
    } finally {
      await folder.close();
    }
  },
  remove: (path) => rm(path, { force: true }),
  list: (path) => readdir(path),
  size: async (path) => {
    try {
      return (await stat(path)).size;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
};

/** "ENOSPC" and the like; empty for an error that does not come from the system. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
